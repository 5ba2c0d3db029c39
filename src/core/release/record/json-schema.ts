import { releaseShape } from './shape/release-shape';
import type { RecordShape, TextFormat } from './shape/shape';

/**
 * The JSON schema (draft-07) of a release record, contributed to the editor as `schemas/release.schema.json`. A text
 * may look like a number, such as `1.10`, since records take it as it is written.
 */
export function releaseJsonSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Stemma release record',
    ...schemaOf(releaseShape),
  };
}

function schemaOf(shape: RecordShape): object {
  const { told, type, enum: choices, minimum, required = [] } = shape;
  const { items, properties, additionalProperties: others } = shape;
  const pattern = shape.format && patterns[shape.format];
  return {
    ...(told && { description: `${told.en}\n\n${told['zh-cn']}` }),
    ...(choices ? { enum: choices } : { type: isOpenText(shape) ? ['string', 'number'] : type }),
    ...(pattern !== undefined && { pattern }),
    ...(minimum !== undefined && { minimum }),
    ...(items && { items: schemaOf(items) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, own]) => [key, schemaOf(own)]),
      ),
    }),
    ...(required.length > 0 && { required }),
    ...(type === 'object' && { additionalProperties: others ? schemaOf(others) : false }),
  };
}

function isOpenText({ type, format }: RecordShape): boolean {
  return type === 'string' && (format === undefined || patterns[format] === undefined);
}

const patterns: Readonly<Partial<Record<TextFormat, string>>> = {
  day: String.raw`^\d{4}-\d{2}-\d{2}$`,
  moment: String.raw`^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$`,
};
