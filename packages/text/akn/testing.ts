/** For tests: whether XML is valid by the schema of Akoma Ntoso, which lies beside the project, not in it. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const schemaFile = new URL('../../../../shared/akn/akomantoso30.xsd', import.meta.url);

/** Null when the schema is not there. Else tells what is wrong with a document; null when it is valid. */
export function openSchema(): ((xml: string) => string | null) | null {
  if (!existsSync(schemaFile)) return null;
  xmlRegisterFsInputProviders();
  const path = fileURLToPath(schemaFile);
  const schema = XmlDocument.fromBuffer(readFileSync(path), { url: path });
  const validator = XsdValidator.fromDoc(schema);
  schema.dispose();
  return (xml) => {
    try {
      using document = XmlDocument.fromString(xml);
      validator.validate(document);
      return null;
    } catch (error) {
      if (error instanceof XmlLibError) return error.message;
      throw error;
    }
  };
}
