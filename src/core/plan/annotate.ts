import { isRootUnit } from '../policy/unit-title';
import type { NameRule, Policy } from '../policy/types';
import { createClassifier } from '../refs/classify-refs';
import { trailerIn, trailerKeys, withTrailers, type Trailer } from '../refs/trailers';
import { versionOfName } from '../refs/version-of-name';
import type { Scheme } from '../scheme/scheme';
import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import { externalToRecord } from './external-version';

/** What is recorded with a tag or a baseline beside its message. */
export interface Recorded {
  /** The version that customers know it by. */
  readonly external?: string;
  /** The short form of that version. */
  readonly abbreviation?: string;
  /** Who decided that it is made, as the person writes it. */
  readonly decidedBy?: readonly string[];
}

/** The annotation of a tag or baseline that is to be made. */
export interface AnnotationRequest extends Recorded {
  /** Short name of the tag. */
  readonly name: string;
  readonly message: string;
  /** Id of the unit whose version it carries, where that is known. */
  readonly unit?: string;
  /** What else is recorded, such as what a gate found. */
  readonly trailers?: readonly Trailer[];
}

/** The annotation of a tag with what is recorded in it. */
export interface Annotation {
  /** Ends with a line end. */
  readonly text: string;
  readonly notes: readonly Message[];
}

/**
 * The message of a tag with its trailers: unit and scheme of the version that the name carries, the version that
 * customers know, who decided. What a person wrote as a trailer stays, unless the same is given beside the message.
 */
export function annotate(policy: Policy, request: AnnotationRequest): Result<Annotation> {
  const text = request.message.trim();
  if (text === '') return failure(message(noMessage, { name: request.name }));
  const external = externalToRecord(policy, request.name, request.external);
  if (!external.ok) return external;
  const deciders = (request.decidedBy ?? []).map((each) => each.trim());
  if (deciders.includes('')) return failure(message(nobody, { name: request.name }));
  const written = ({ key }: Trailer): boolean => trailerIn(text, key) !== undefined;
  const trailers = [
    ...derived(policy, request).filter((each) => !written(each)),
    ...external.value.trailers,
    ...abbreviationIn(request),
    ...deciders.map((value) => ({ key: trailerKeys.decidedBy, value })),
    ...(request.trailers ?? []),
  ];
  return success({ text: `${withTrailers(text, trailers)}\n`, notes: external.value.notes });
}

function abbreviationIn({ abbreviation }: Recorded): readonly Trailer[] {
  const value = abbreviation?.trim() ?? '';
  return value === '' ? [] : [{ key: trailerKeys.abbreviation, value }];
}

/** What the name itself says: which version it carries. */
function derived(policy: Policy, { name, unit: asked }: AnnotationRequest): readonly Trailer[] {
  const { rule, kind, result } = createClassifier(policy)({ ref: `refs/tags/${name}`, id: '' });
  const [first, ...others] = policy.units;
  const only = others.length === 0 ? first?.id : undefined;
  const unit = asked ?? rule?.unit ?? only;
  const isCarried = rule && (kind === 'tag' || carriesVersion(rule));
  return [
    ...(unit === undefined || isRootUnit({ id: unit })
      ? []
      : [{ key: trailerKeys.unit, value: unit }]),
    ...(isCarried && result?.name
      ? [
          {
            key: trailerKeys.scheme,
            value: referenceOf(policy, versionOfName(rule, result.name).scheme),
          },
        ]
      : []),
  ];
}

function carriesVersion({ versionField, scheme }: NameRule): boolean {
  return versionField !== undefined || scheme.kind === 'version';
}

/** How a policy refers to a scheme, with its options: `greek(date=MMDD)`. */
function referenceOf({ schemes, scheme: own, units }: Policy, scheme: Scheme): string {
  // A nested scheme is compiled once more, so it is known again by its id.
  const alike = [scheme, own, ...units.map((unit) => unit.scheme)].filter(
    (each) => each?.id === scheme.id,
  );
  const found = [...schemes].find(([, each]) => alike.includes(each));
  return found?.[0] ?? scheme.id;
}

const noMessage: Text = {
  en: 'Cannot create "{name}": its message is empty. Say what this release is.',
  'zh-cn': '无法创建“{name}”：说明为空。请填写本次发布的说明。',
};
const nobody: Text = {
  en: 'Cannot record who decided about "{name}": the name is empty. Write one, or leave it out.',
  'zh-cn': '无法记录“{name}”的决定者：姓名为空。请填写姓名，或不填此项。',
};
