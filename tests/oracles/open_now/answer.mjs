// What npm's opening_hours says of hours at instants, in the zone of the environment's TZ.
//
// Standard input: one question a line, {"hours": "Mo-Fr 09:00-17:00; PH unknown", "country": "fr",
// "state": "", "at": milliseconds since 1970}. Standard output: one answer a line, {"state": "open" |
// "closed" | "unknown", "next": milliseconds since 1970, or null when there is no change to come}.
import { createInterface } from 'node:readline';
import OpeningHours from 'opening_hours';

const read = new Map();

function hoursOf({ hours, country, state }) {
  const key = JSON.stringify([hours, country, state]);
  if (!read.has(key)) {
    // The place only chooses the holidays; none of these hours follow the sun.
    const place = { lat: 0, lon: 0, address: { country_code: country, state } };
    read.set(key, new OpeningHours(hours, place, { locale: 'en' }));
  }
  return read.get(key);
}

for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  const hours = hoursOf(question);
  const at = new Date(question.at);
  const next = hours.getNextChange(at);
  console.log(JSON.stringify({ state: hours.getStateString(at, true), next: next?.getTime() ?? null }));
}
