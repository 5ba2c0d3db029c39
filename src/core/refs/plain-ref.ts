import { message, type Message } from '../text/message';
import { shortNameOf } from './held-ref';
import * as texts from './texts';
import type { ClassifiedRef, Ref, RefKind } from './types';

/** A ref that no rule covers. */
export class PlainRef implements ClassifiedRef {
  constructor(
    readonly ref: Ref,
    readonly kind: RefKind,
  ) {}

  get shortName(): string {
    return shortNameOf(this.ref, this.kind);
  }
}

/** A tag that no rule covers where one should. */
export class UncoveredTag extends PlainRef {
  constructor(ref: Ref) {
    super(ref, 'tag');
  }

  get reason(): Message {
    return message(texts.uncoveredTag, { name: this.shortName });
  }
}
