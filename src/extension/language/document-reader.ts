import type * as vscode from 'vscode';
import { policyFileName, type Policy } from '../../core/policy/types';
import type { ManifestFile, RepositorySnapshot } from '../../core/snapshot/types';
import type { UnitState, VersionPlace } from '../../core/units/types';
import type { FileFinding } from './file-findings';
import { fileFindings } from './file-findings';
import type { Shared } from '../shared/shared';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';
import { today } from '../shared/today';

/** A document as the engine sees it: its repository, with the document's own text in it. */
export interface DocumentFacts {
  readonly repository: RepositoryModel;
  readonly path: string;
  readonly snapshot: RepositorySnapshot;
  readonly file: ManifestFile;
  readonly units: readonly UnitState[];
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
  async findings(document: vscode.TextDocument): Promise<readonly FileFinding[]> {
    const facts = await this.facts(document);
    const brain = await this.shared.brain.load();
    if (facts) return fileFindings(brain.checkManifest(facts.snapshot, facts.file, today()));
    const repository = await this.model.repositoryOf(document.uri);
    const path = repository?.pathOf(document.uri);
    const snapshot = repository?.snapshot;
    if (snapshot?.changelog && path === snapshot.changelog.path)
      return fileFindings(brain.checkChangelog(snapshot));
    if (path !== policyFileName) return [];
    const text = document.getText();
    const { problems } = brain.readPolicy(text, await brain.policyContextFor(text));
    return problems.map(({ offset, length, ...problem }) => ({
      ...problem,
      rule: 'policy/problem',
      place: { type: 'file', path: policyFileName, range: { offset, length } },
    }));
  }

  /** The place of a version that an offset of the document is in, with its unit. */
  async placeAt(document: vscode.TextDocument, offset: number): Promise<PlaceFacts | undefined> {
    const facts = await this.facts(document);
    if (!facts) return undefined;
    for (const unit of facts.units) {
      for (const place of unit.places) {
        const slot = place.slots.find(
          ({ path, range }) =>
            path === facts.path && offset >= range.offset && offset <= range.offset + range.length,
        );
        if (slot) return { facts, unit, place, slot };
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
    const file = await this.withText(before, document.getText(), snapshot.policy);
    const manifests = snapshot.manifests.map((it) => (it === before ? file : it));
    const current: RepositorySnapshot = { ...snapshot, manifests };
    return { repository, path, snapshot: current, file, units: brain.unitStates(current) };
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
}

interface Reading {
  readonly version: number;
  readonly snapshot: RepositorySnapshot;
  readonly facts: Promise<DocumentFacts | undefined>;
}
