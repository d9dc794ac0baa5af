// Values of simple types as a real installation holds them: varied, and of the lengths that such texts have.
import type { SimpleType } from "../../../generator/model/model.js";
import type { Random } from "../../random-schemas/random.js";

const givenNames = ["Kari", "Ola", "Åse", "Bjørn", "Ingrid", "Per", "Zoë", "Jürgen", "Anna", "Tor Erik"];
const familyNames = ["Nordmann", "Hansen", "Ødegård", "Lindqvist", "Müller", "de Vries", "O'Brien", "Næss"];
const companies = ["Fjord & Fjell AS", "Nordlys Data", "Brønnøy Sjømat", "Smith & Sons Ltd", "Acme"];
const places = [
  "Oslo",
  "Møterom 3",
  "Teams",
  "Eindhoven",
  "Room 12 (first floor)",
  "På telefon",
  "København",
];
const words =
  "about agreement and before budget call contract customer demo discuss draft for from meeting møte new notes of offer on plan price project quarter renewal review sales send status the til to update with år".split(
    " ",
  );

/** The text of an element, or an attribute, called `name`. */
export function textOf(name: string, type: SimpleType, random: Random): string {
  switch (type.kind) {
    case "restriction": {
      const values = type.facets.enumeration;
      return values.length > 0 ? random.pick(values).value : textOf(name, type.base, random);
    }
    case "list":
      return [...new Set(random.times(random.between(0, 3), () => textOf(name, type.item, random)))].join(
        " ",
      );
    case "union":
      return textOf(name, random.pick(type.members), random);
    case "builtin":
      return builtinText(name, type.name.local, random);
  }
}

function builtinText(name: string, type: string, random: Random): string {
  switch (type) {
    case "boolean":
      return String(random.chance(30));
    case "dateTime":
      return dateTime(random);
    case "duration":
      return random.chance(40)
        ? "PT0S"
        : `P${random.between(0, 2)}DT${random.between(0, 23)}H${random.between(1, 59)}M`;
    case "base64Binary":
      return Buffer.from(random.times(64, () => random.between(0, 255))).toString("base64");
    case "double":
    case "float":
    case "decimal":
      return String(random.between(0, 10_000_000) / 100);
    case "string":
      return stringText(name, random);
    default:
      // Most integers are keys of rows; zero stands for none.
      if (!/^(unsigned)?(byte|short|int|long)$/i.test(type)) throw new Error(`no values of ${type}`);
      return String(random.chance(25) ? 0 : random.between(1, random.pick(mostOf(type))));
  }
}

/** How large integers of a type get. */
function mostOf(type: string): readonly number[] {
  if (/byte/i.test(type)) return [100];
  return /short/i.test(type) ? [30, 9_999] : [30, 9_999, 999_999];
}

/** So many words. */
export function sentence(count: number, random: Random): string {
  return random.times(count, () => random.pick(words)).join(" ");
}

function dateTime(random: Random): string {
  const two = (least: number, most: number): string => String(random.between(least, most)).padStart(2, "0");
  const date = `20${two(10, 26)}-${two(1, 12)}-${two(1, 28)}`;
  return random.chance(20)
    ? `${date}T00:00:00`
    : `${date}T${two(7, 19)}:${random.pick(["00", "15", "30", "45"])}:00`;
}

function stringText(name: string, random: Random): string {
  // Of a dictionary, whose keys differ.
  if (name === "Key") return `${random.pick(words)}:${random.between(1, 1_000_000)}`;
  if (/FullName|Person|CreatedBy$/.test(name))
    return `${random.pick(givenNames)} ${random.pick(familyNames)}`;
  if (/Contact|Company|Department/.test(name)) return random.pick(companies);
  if (/Location|City|Address/.test(name)) return random.pick(places);
  if (/Email|EMail/.test(name)) return `${random.pick(words)}.${random.between(1, 999)}@example.com`;
  if (/Url|URL/.test(name)) return `https://example.com/?id=${random.between(1, 99_999)}&lang=no`;
  if (/Description|Text|Note/.test(name)) return sentence(random.between(2, 24), random);
  return sentence(random.between(1, 3), random);
}
