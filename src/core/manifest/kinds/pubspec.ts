import { yamlKind } from '../yaml/yaml-kind';

/**
 * Dart's and Flutter's `pubspec.yaml`: `version`, whose `+build` is counted by itself, and the version
 * that the `msix` package gives to a Windows installer.
 *
 * Governing source: https://dart.dev/tools/pub/pubspec, https://pub.dev/packages/msix
 */
export const pubspec = yamlKind(
  { id: 'pubspec', files: ['pubspec.yaml'], namedFiles: ['*pubspec*.{yaml,yml}'] },
  [
    { keys: ['version'], ecosystem: 'pub', shape: 'build-kept' },
    { keys: ['msix_config', 'msix_version'], ecosystem: 'windows', shape: 'four-numbers' },
  ],
);
