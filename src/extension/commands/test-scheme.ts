import * as vscode from 'vscode';
import { pickRepository, textOf } from './pick-target';
import type { Services } from './services';

/**
 * Opens the panel that tries a scheme on names. The caller may be the title of an editor, which gives the
 * address of its file, or name `root` and `scheme`.
 */
export async function testScheme(services: Services, argument: unknown): Promise<void> {
  const { model, schemePanel } = services;
  const known = await model.repositories();
  const ofFile = argument instanceof vscode.Uri ? await model.repositoryOf(argument) : undefined;
  // Without a folder the shipped schemes can be tried all the same.
  const repository =
    ofFile ?? (known.length > 0 ? await pickRepository(services, model, argument) : undefined);
  if (known.length > 0 && !repository) return;
  (await schemePanel()).show(repository, textOf(argument, 'scheme'));
}
