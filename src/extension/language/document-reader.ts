import type * as vscode from 'vscode';
import { policyFileName, type Policy } from '../../core/policy/types';
import type { RecordFile } from '../../core/release/record/types';
import type { ManifestFile, RepositorySnapshot } from '../../core/snapshot/types';
import type { CharacterRange } from '../../core/text/range';
import type { UnitState, VersionPlace } from '../../core/units/types';
import type { FileFinding } from './file-findings';
import { fileFindings } from './file-findings';
import { asItStands, placed, shownIn, type DocumentFinding } from './placement';
import { inTurns } from '../shared/in-turns';
import type { Shared } from '../shared/shared';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';
import { today } from '../shared/today';

/**
 * A document as the engine sees it: its repository, with the document's own text in it. Of a saved document it sees
 * the file, which the editor may show in another encoding; `shown` tells where the file's places are in that.
 */
export interface DocumentFacts {
  readonly repository: RepositoryModel;
  readonly path: string;
  readonly snapshot: RepositorySnapshot;
  readonly file: ManifestFile;
  readonly units: readonly UnitState[];
  /** Whether the file was read from the disk, and not from an editor's unsaved text. */
  readonly isSaved: boolean;
  /** Where a stretch of the file's text stands in the document. */
  readonly shown: (range: CharacterRange) => CharacterRange;
}

/** A release record that a document is. */
export interface RecordFacts {
  readonly repository: RepositoryModel;
  /** Id of the release. */
  readonly id: string;
}

/** Reads documents as they stand in the editor, saved or not. */
export class DocumentReader {
  /** One reading a version of a document and a snapshot: several features ask for the same. */
  private readonly readings = new WeakMap<vscode.TextDocument, Reading>();

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
  ) {}

  /** What the document says; undefined for one that is no manifest of its repository. */
  async facts(document: vscode.TextDocument): Promise<DocumentFacts | undefined> {
    const repository = await this.model.repositoryOf(document.uri);
    if (!repository) return undefined;
    const snapshot = await repository.current();
    const known = this.readings.get(document);
    if (known?.version === document.version && known.snapshot === snapshot) return known.facts;
    const facts = this.read(document, repository, snapshot);
    this.readings.set(document, { version: document.version, snapshot, facts });
    return facts;
  }

  /** What is wrong in the document, be it a manifest or the policy itself. */
  async findings(document: vscode.TextDocument): Promise<readonly DocumentFinding[]> {
    const facts = await this.facts(document);
    const brain = await this.shared.brain.load();
    if (facts) {
      const found = brain.checkManifest(facts.snapshot, facts.file, today());
      return placed(fileFindings(found), facts.shown);
    }
    const repository = await this.model.repositoryOf(document.uri);
    const path = repository?.pathOf(document.uri);
    const snapshot = repository?.snapshot;
    if (snapshot?.changelog && path === snapshot.changelog.path) {
      const shown = shownIn(document, snapshot.changelog);
      return placed(fileFindings(brain.checkChangelog(snapshot)), shown ?? asItStands);
    }
    const log = snapshot?.documents?.find((file) => file.path === path);
    if (snapshot && log) {
      const shown = shownIn(document, log);
      return placed(fileFindings(brain.checkDocument(snapshot, log.path)), shown ?? asItStands);
    }
    const record = snapshot?.releases?.records.find((file) => file.path === path);
    if (snapshot && record) return this.inRecord(document, snapshot, record);
    if (path !== policyFileName) return [];
    const text = document.getText();
    const { problems } = brain.readPolicy(text, await brain.policyContextFor(text));
    const findings = problems.map(({ offset, length, ...problem }): FileFinding => ({
      ...problem,
      rule: 'policy/problem',
      place: { type: 'file', path: policyFileName, range: { offset, length } },
    }));
    return placed(findings, asItStands);
  }

  /** The release record that the document is; undefined for any other. */
  async recordOf(document: vscode.TextDocument): Promise<RecordFacts | undefined> {
    const repository = await this.model.repositoryOf(document.uri);
    const path = repository?.pathOf(document.uri);
    const records = repository?.snapshot?.releases?.records ?? [];
    const record = records.find((file) => file.path === path);
    return repository && record && { repository, id: record.id };
  }

  /** What is wrong in a release record, as it stands in the editor. */
  private async inRecord(
    document: vscode.TextDocument,
    snapshot: RepositorySnapshot,
    record: RecordFile,
  ): Promise<readonly DocumentFinding[]> {
    const brain = await this.shared.brain.load();
    const shown = shownIn(document, record);
    const text = document.getText();
    const content = { ...record.content, text };
    const source = { path: record.path, content, fingerprint: brain.fingerprintOfUnsaved(text) };
    const { version } = document;
    const work = brain.recordInPieces(source, await brain.loadParsers());
    const file = shown ? record : await inTurns(work, () => document.version === version);
    // A later version of the document is asked for by itself.
    if (!file) return [];
    return placed(fileFindings(brain.checkRecord(snapshot, file, today())), shown ?? asItStands);
  }

  /** The place of a version that an offset of the document is in, with its unit. */
  async placeAt(document: vscode.TextDocument, offset: number): Promise<PlaceFacts | undefined> {
    const facts = await this.facts(document);
    if (!facts) return undefined;
    for (const unit of facts.units) {
      for (const place of unit.places) {
        for (const slot of place.slots) {
          if (slot.path !== facts.path) continue;
          const range = facts.shown(slot.range);
          if (offset >= range.offset && offset <= range.offset + range.length)
            return { facts, unit, place, slot, range };
        }
      }
    }
    return undefined;
  }

  private async read(
    document: vscode.TextDocument,
    repository: RepositoryModel,
    snapshot: RepositorySnapshot,
  ): Promise<DocumentFacts | undefined> {
    const path = repository.pathOf(document.uri);
    const before = snapshot.manifests.find((file) => file.path === path);
    if (path === undefined || !before) return undefined;
    const brain = await this.shared.brain.load();
    const shown = shownIn(document, before);
    const file = shown ? before : await this.withText(before, document.getText(), snapshot.policy);
    const manifests = snapshot.manifests.map((it) => (it === before ? file : it));
    const current: RepositorySnapshot = { ...snapshot, manifests };
    const units = brain.unitStates(current);
    return {
      repository,
      path,
      snapshot: current,
      file,
      units,
      isSaved: !document.isDirty && !brain.isUnsaved(file.fingerprint),
      shown: shown ?? asItStands,
    };
  }

  private async withText(file: ManifestFile, text: string, policy: Policy): Promise<ManifestFile> {
    if (file.content.text === text) return file;
    const brain = await this.shared.brain.load();
    const [kind, ...others] = brain.kindsAgain(file, policy);
    if (!kind) return file;
    const fingerprint = brain.fingerprintOfUnsaved(text);
    const source = { path: file.path, content: { ...file.content, text }, fingerprint };
    return brain.readManifest(source, [kind, ...others], await brain.loadParsers());
  }
}

/** One place of a version in a document. */
export interface PlaceFacts {
  readonly facts: DocumentFacts;
  readonly unit: UnitState;
  readonly place: VersionPlace;
  readonly slot: VersionPlace['slots'][number];
  /** Where the slot stands in the document. */
  readonly range: CharacterRange;
}

interface Reading {
  readonly version: number;
  readonly snapshot: RepositorySnapshot;
  readonly facts: Promise<DocumentFacts | undefined>;
}
