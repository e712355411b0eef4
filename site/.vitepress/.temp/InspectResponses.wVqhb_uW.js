var __defProp = Object.defineProperty;
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var __privateMethod = (obj, member, method) => (__accessCheck(obj, member, "access private method"), method);
var __privateWrapper = (obj, member, setter, getter) => ({
  set _(value) {
    __privateSet(obj, member, value, setter);
  },
  get _() {
    return __privateGet(obj, member, getter);
  }
});
var _hidden, _request, _directives, _mediaType, _cookies, _links, _json, _text, _url, _now, _Facts_instances, knownFacts_fn, decoded_get, _a, _text2, _at, _Parser_instances, fail_fn, skipAll_fn, match_fn, innerList_fn, bareItem_fn, number_fn, date_fn, string_fn, displayString_fn, bytes_fn, boolean_fn, _b, _steps, _byStatus, _options, _RuleSelection_instances, has_fn, selectFor_fn, _c;
import { defineComponent, ref, useId, computed, unref, useSSRContext, mergeProps, createVNode, resolveDynamicComponent, withCtx, toDisplayString, onMounted, onUnmounted, watch } from "vue";
import { ssrRenderClass, ssrIncludeBooleanAttr, ssrLooseEqual, ssrRenderAttr, ssrRenderComponent, ssrRenderList, ssrInterpolate, ssrRenderAttrs, ssrRenderVNode, ssrLooseContain, ssrRenderStyle } from "vue/server-renderer";
import { f as findStatus } from "./index.Bu0o7CJ_.js";
import { _ as _sfc_main$6 } from "./app.js";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const EXAMPLES$1 = [
  {
    name: "a 405",
    response: `HTTP/1.1 405 Method Not Allowed
Date: Tue, 24 Nov 2026 12:00:00 GMT
Content-Type: application/json
Content-Length: 21

{"error":"not today"}`
  },
  {
    name: "caching",
    response: `HTTP/1.1 200 OK
Date: Tue, 24 Nov 2026 12:00:00 GMT
Content-Type: application/json
Cache-Control: public, no-store, max-age=60
Expires: 0
Set-Cookie: session=1; SameSite=None
Content-Length: 2

{}`
  },
  {
    name: "a curl -v log",
    response: `> GET /me HTTP/1.1
> Host: api.example.com
> User-Agent: curl/8.14.1
> Accept: */*
>
< HTTP/1.1 401 Unauthorized
< Date: Tue, 24 Nov 2026 12:00:00 GMT
< Content-Type: application/problem+json
< Content-Length: 31
<
{"title":"Who?","status":"401"}`
  },
  {
    name: "a correct one",
    response: `HTTP/1.1 404 Not Found
Date: Tue, 24 Nov 2026 12:00:00 GMT
Content-Type: application/problem+json
Cache-Control: no-store
X-Content-Type-Options: nosniff
Content-Length: 57

{"type":"about:blank","title":"Not Found","status":404}
`
  }
];
const PROFILES = ["default", "strict", "browser"];
async function fromFragment(fragment) {
  const [, packed, profile = "default"] = /^#r=([\w-]+)(?:&profile=(\w+))?$/.exec(fragment) ?? [];
  if (packed === void 0) return void 0;
  try {
    const bytes = Uint8Array.from(
      atob(packed.replaceAll("-", "+").replaceAll("_", "/")),
      (character) => character.charCodeAt(0)
    );
    const text = await new Response(
      new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))
    ).text();
    return { text, profile: PROFILES.find((each) => each === profile) ?? "default" };
  } catch {
    return void 0;
  }
}
const BODY_LINES = 30;
const SEVERITIES = ["error", "warning", "info"];
function annotate(message, findings) {
  const rest = new Set(findings);
  function take(belongs) {
    const own = [...rest].filter(belongs);
    for (const finding of own) rest.delete(finding);
    return own.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  }
  const names = (finding, [name, value]) => finding.fields.some((field) => field[0] === name && (field[1] === value || field[1] === "…"));
  const requests = requestLines(message).map(([text, field]) => {
    const own = take(
      (finding) => finding.side === "request" && (field === void 0 ? finding.fields.length === 0 : names(finding, field))
    );
    return field === void 0 ? { kind: "request", pieces: plain(text), findings: own } : fieldLine("request", field, own);
  });
  const body = bodyLines(message).map((text) => {
    const own = take((finding) => finding.side === void 0 && quoted(finding).some((each) => isIn(text, each)));
    return { kind: "body", pieces: mark(text, own), findings: own };
  });
  const headers = message.headers.map(
    (field) => fieldLine(
      "header",
      field,
      take((finding) => finding.side === void 0 && names(finding, field))
    )
  );
  const start = { kind: "start", pieces: plain(statusLine(message)), findings: take(() => true) };
  return [
    ...requests,
    ...requests.length > 0 ? [BLANK] : [],
    start,
    ...headers,
    ...body.length > 0 ? [BLANK, ...body] : []
  ];
}
const BLANK = { kind: "blank", pieces: [], findings: [] };
function statusLine({ httpVersion = "1.1", status, reason }) {
  return [`HTTP/${httpVersion}`, status, reason].filter((part) => part !== void 0 && part !== "").join(" ");
}
function bodyLines({ body }) {
  if (typeof body !== "string" || body === "") return [];
  const lines = body.replace(/\n$/, "").split("\n");
  return lines.length <= BODY_LINES ? lines : [...lines.slice(0, BODY_LINES), `… ${lines.length - BODY_LINES} more lines`];
}
function requestLines({ method, url, requestHeaders = [] }) {
  if (method === void 0 && url === void 0) return [];
  return [
    [`${method ?? "GET"} ${url ?? "/"}`],
    ...requestHeaders.map((field) => ["", field])
  ];
}
function fieldLine(kind, [name, value], findings) {
  return { kind, pieces: [{ text: `${name}: `, form: "name" }, ...mark(value, findings)], findings };
}
function plain(text) {
  return [{ text, form: "plain" }];
}
function mark(text, findings) {
  const fault = findings.flatMap(quoted).find((each) => isIn(text, each));
  if (fault === void 0) return plain(text);
  const at = text.indexOf(fault);
  return [
    { text: text.slice(0, at), form: "plain" },
    { text: fault, form: "fault" },
    { text: text.slice(at + fault.length), form: "plain" }
  ].filter((piece) => piece.text !== "");
}
function quoted({ message }) {
  const parts = [...message.matchAll(/`([^`]+)`|\(("\w+": [^)]+)\)/g)].map(([, code, member]) => code ?? member ?? "");
  return parts.flatMap((part) => {
    var _a2;
    const value = (_a2 = /^[\w-]+: (.+)$/.exec(part)) == null ? void 0 : _a2[1];
    return value === void 0 ? [part, part.replace(/": /, '":')] : [value];
  });
}
function isIn(text, part) {
  return part.length > 1 && text.includes(part);
}
function byteLength(text) {
  let length = text.length;
  if (!/[^\0-\x7f]/.test(text)) return length;
  for (let index = 0; index < text.length; index++) {
    const point = text.codePointAt(index);
    if (point > 127) length += point > 2047 ? 2 : 1;
    if (point > 65535) index++;
  }
  return length;
}
function isToken(value) {
  return typeof value === "string" && /^[!#$%&'*+\-.^`|~\w]+$/.test(value);
}
function trimWhitespace(text) {
  let start = 0;
  let end = text.length;
  while (start < end && isWhitespace(text[start])) start++;
  while (end > start && isWhitespace(text[end - 1])) end--;
  return text.slice(start, end);
}
function isWhitespace(character) {
  return character === " " || character === "	";
}
function splitList(value) {
  return splitOutsideQuotes(value, ",").filter((element) => element !== "");
}
function splitOutsideQuotes(value, separator) {
  if (!value.includes('"')) return value.split(separator).map(trimWhitespace);
  const parts = [];
  let start = 0;
  while (start <= value.length) {
    const end = indexOutsideQuotes(value, separator, start);
    parts.push(trimWhitespace(value.slice(start, end)));
    start = end + 1;
  }
  return parts;
}
function indexOutsideQuotes(text, separator, from) {
  let quoted2 = false;
  for (let index = from; index < text.length; index++) {
    const character = text[index];
    if (character === '"') quoted2 = !quoted2;
    else if (quoted2 && character === "\\") index++;
    else if (!quoted2 && character === separator) return index;
  }
  return text.length;
}
var QUOTED_STRING = /^"[\t \x21\x23-\x5b\x5d-\x7e\x80-\uffff]*(?:\\[\t\x20-\x7e\x80-\uffff][\t \x21\x23-\x5b\x5d-\x7e\x80-\uffff]*)*"$/;
function parseParameter(text) {
  const equals = text.indexOf("=");
  if (equals === -1) return { name: text.toLowerCase(), value: void 0, quoted: false, valid: isToken(text) };
  const name = trimWhitespace(text.slice(0, equals));
  const raw = trimWhitespace(text.slice(equals + 1));
  const quoted2 = QUOTED_STRING.test(raw);
  const value = quoted2 ? raw.slice(1, -1).replace(/\\(.)/g, "$1") : raw;
  return { name: name.toLowerCase(), value, quoted: quoted2, valid: isToken(name) && (quoted2 || isToken(raw)) };
}
var TOKEN68 = /^[\w\-.~+/]+=*$/;
function parseChallenges(value) {
  var _a2;
  const challenges = [];
  const invalid = [];
  const elements = splitOutsideQuotes(value, ",");
  let open;
  for (const element of elements) {
    if (element === "") continue;
    const scheme = ((_a2 = /^[!#$%&'*+\-.^`|~\w]*/.exec(element)) == null ? void 0 : _a2[0]) ?? "";
    const rest = element.slice(scheme.length);
    if (scheme === "" || /^[ \t]*=/.test(rest)) {
      if (!addParameter(open, element)) invalid.push(element);
    } else if (rest !== "" && !rest.startsWith(" ")) {
      invalid.push(element);
    } else {
      const challenge = { scheme, parameters: /* @__PURE__ */ new Map() };
      const text = trimWhitespace(rest);
      challenges.push(challenge);
      open = void 0;
      if (TOKEN68.test(text)) challenge.token68 = text;
      else if (text !== "") {
        open = challenge;
        if (!addParameter(open, text)) invalid.push(element);
      }
    }
  }
  return { challenges, invalid, hasEmpty: elements.includes("") };
}
function addParameter(challenge, text) {
  const { name, value, valid: valid2 } = parseParameter(text);
  if (challenge === void 0 || value === void 0 || !isToken(name)) return false;
  if (challenge.parameters.has(name)) challenge.repeated = name;
  challenge.parameters.set(name, value);
  return valid2;
}
function parseContentRange(value) {
  const space = value.indexOf(" ");
  const unit = value.slice(0, Math.max(space, 0)).toLowerCase();
  if (!isToken(unit)) return void 0;
  if (unit !== "bytes") return { unit };
  const match = /^(?:(\d+)-(\d+)\/(\d+|\*)|\*\/(\d+))$/.exec(value.slice(space + 1));
  if (match === null) return void 0;
  const [, first, last, length, unsatisfied] = match;
  if (unsatisfied !== void 0) return { unit, length: Number(unsatisfied) };
  if (Number(first) > Number(last) || Number(length) <= Number(last)) return void 0;
  return { unit, first: Number(first), last: Number(last), ...length !== "*" && { length: Number(length) } };
}
var ENTITY_TAG = /^(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"$/;
function isEntityTag(value) {
  return ENTITY_TAG.test(value);
}
function parseEntityTags(value) {
  if (trimWhitespace(value) === "*") return { any: true, tags: [], invalid: [] };
  const tags = [];
  const invalid = [];
  let start = 0;
  while (start < value.length) {
    const end = endOfElement(value, start);
    const element = trimWhitespace(value.slice(start, end));
    if (isEntityTag(element)) tags.push(element);
    else if (element !== "") invalid.push(element);
    start = end + 1;
  }
  return { any: false, tags, invalid };
}
function isWeak(tag) {
  return tag.startsWith("W/");
}
function matchesWeakly(one, other) {
  return one.replace(/^W\//, "") === other.replace(/^W\//, "");
}
function endOfElement(text, from) {
  let quoted2 = false;
  for (let index = from; index < text.length; index++) {
    if (text[index] === '"') quoted2 = !quoted2;
    else if (text[index] === "," && !quoted2) return index;
  }
  return text.length;
}
var DAYS = "SunMonTueWedThuFriSat";
var MONTHS$1 = "JanFebMarAprMayJunJulAugSepOctNovDec";
var FIXDATE = /^(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;
var RFC850 = /^(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day, (\d\d)-([A-Z][a-z]{2})-(\d\d) (\d\d:\d\d:\d\d) GMT$/;
var ASCTIME = /^(Sun|Mon|Tue|Wed|Thu|Fri|Sat) ([A-Z][a-z]{2}) ([ \d]\d) (\d\d:\d\d:\d\d) (\d{4})$/;
var CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)$/;
function parseHttpDate(text, now) {
  if (FIXDATE.test(text)) {
    return dateOf(
      text,
      Number(text.slice(5, 7)),
      text.slice(8, 11),
      Number(text.slice(12, 16)),
      text.slice(17, 25),
      true
    );
  }
  let match = ASCTIME.exec(text);
  if (match !== null) {
    const [, weekday2 = "", month2 = "", day2, clock2 = "", year2] = match;
    return dateOf(weekday2, Number(day2), month2, Number(year2), clock2, false);
  }
  match = RFC850.exec(text);
  if (match === null) return void 0;
  const [, weekday = "", day, month = "", year, clock = ""] = match;
  const horizon = new Date(now);
  const last = horizon.getUTCFullYear() + 50;
  horizon.setUTCFullYear(last);
  const full = last - (last - Number(year)) % 100;
  const date = dateOf(weekday, Number(day), month, full, clock, false);
  return full === last && (date === void 0 || date.time > horizon.getTime()) ? dateOf(weekday, Number(day), month, full - 100, clock, false) : date;
}
function dateOf(weekday, day, monthName, year, clock, isFixdate) {
  const month = MONTHS$1.indexOf(monthName) / 3;
  if (!Number.isInteger(month) || month < 0 || day < 1 || day > lastDay(month, year) || !CLOCK.test(clock))
    return void 0;
  const from = month < 2 ? year - 1 : year;
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  const days = 365 * from + leaps + Math.floor((153 * ((month + 10) % 12) + 2) / 5) + day - 719469;
  const [hour, minute, second] = [clock.slice(0, 2), clock.slice(3, 5), clock.slice(6)];
  const hasRightDay = DAYS.startsWith(weekday.slice(0, 3), ((days + 4) % 7 + 7) % 7 * 3);
  const seconds2 = ((days * 24 + Number(hour)) * 60 + Number(minute)) * 60 + Math.min(Number(second), 59);
  return { time: seconds2 * 1e3, isFixdate, hasRightDay };
}
function lastDay(month, year) {
  if (month !== 1) return 30 + ((month > 6 ? month : month + 1) & 1);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
function hasUriCharacters(text) {
  return typeof text === "string" && !/[^\w\-.~:/?#[\]@!$&'()*+,;=%]|%(?![\da-f]{2})/i.test(text);
}
function parseLinks(value) {
  var _a2, _b2;
  const links = [];
  let at = startOfLink(value, 0);
  while (at < value.length) {
    const close = value[at] === "<" ? value.indexOf(">", at) : -1;
    const end = indexOutsideQuotes(value, ",", close + 1);
    const parameters = close < 0 ? void 0 : parametersIn(value.slice(close + 1, end));
    if (parameters === void 0) return { links, invalid: value.slice(at) };
    const relations = ((_b2 = (_a2 = parameters.find(({ name }) => name === "rel")) == null ? void 0 : _a2.value) == null ? void 0 : _b2.toLowerCase().match(/\S+/g)) ?? [];
    links.push({ target: value.slice(at + 1, close), relations, parameters });
    at = startOfLink(value, end);
  }
  return { links };
}
function startOfLink(value, from) {
  let at = from;
  while (at < value.length && ", 	".includes(value[at])) at++;
  return at;
}
function parametersIn(text) {
  const [before, ...rest] = splitOutsideQuotes(text, ";");
  if (before !== "") return void 0;
  const parameters = rest.filter((each) => each !== "").map(parseParameter);
  return parameters.every(({ name }) => isToken(name)) ? parameters : void 0;
}
function parseTokenList(value) {
  const elements = splitList(value);
  return { tokens: elements.filter(isToken), invalid: elements.filter((element) => !isToken(element)) };
}
function parseWeightedList(text) {
  const ranges = [];
  const invalid = [];
  for (const member of splitList(text)) {
    const bare = !member.includes(";");
    const [head = "", ...parameters] = bare ? [member] : splitOutsideQuotes(member, ";");
    const weight = bare ? 1 : weightIn(parameters);
    if (head === "" || weight === void 0) invalid.push(member);
    else ranges.push({ range: head.toLowerCase(), weight, parameters: parameters.some(isOther) });
  }
  return { ranges, invalid };
}
function findRange(ranges, names) {
  for (const parameters of [false, true]) {
    for (const name of names) {
      let best;
      for (const range of ranges) {
        if (range.range !== name || range.parameters !== parameters) continue;
        if (best === void 0 || range.weight > best.weight) best = range;
      }
      if (best !== void 0) return best;
    }
  }
  return void 0;
}
function rangesOfType(type) {
  return [type, `${type.slice(0, type.indexOf("/"))}/*`, "*/*", "*"];
}
var WEIGHT = /^q[ \t]*=[ \t]*/i;
function isOther(parameter) {
  return parameter !== "" && !WEIGHT.test(parameter);
}
function weightIn(parameters) {
  const given = parameters.find((parameter) => WEIGHT.test(parameter));
  if (given === void 0) return 1;
  const weight = given.replace(WEIGHT, "");
  return /^(?:0?\.\d+|0\.?|1(?:\.0*)?)$/.test(weight) ? Number(weight) : void 0;
}
function parseMediaType(value) {
  const type = essenceOf(value);
  const slash = type.indexOf("/");
  if (slash < 0 || !isToken(type.slice(0, slash)) || !isToken(type.slice(slash + 1))) return void 0;
  const parameters = /* @__PURE__ */ new Map();
  let validParameters = true;
  for (const text of splitOutsideQuotes(value, ";").slice(1)) {
    if (text === "") continue;
    const { name, value: argument, valid: valid2 } = parseParameter(text);
    if (!valid2 || argument === void 0) validParameters = false;
    else parameters.set(name, argument);
  }
  return { type, parameters, validParameters };
}
function essenceOf(value) {
  return value.split(";", 1)[0].trim().toLowerCase();
}
function isJson(type) {
  return type === "application/json" || type === "text/json" || type.endsWith("+json");
}
function parseRetryAfter(value, now) {
  var _a2;
  if (/^\d+$/.test(value)) return Number(value) * 1e3;
  return Math.max(0, (((_a2 = parseHttpDate(value, now)) == null ? void 0 : _a2.time) ?? Number.NaN) - now);
}
var NEEDED_BEFORE = /^(?:age|authorization|cache-control|connection|content-(?:encoding|length|location|range|type)|date|expires|host|keep-alive|location|proxy-authenticate|proxy-authorization|retry-after|set-cookie|te|trailer|transfer-encoding|upgrade|vary|www-authenticate)$/i;
function mayBeTrailer(name) {
  return !NEEDED_BEFORE.test(name);
}
var PIECE = 4096;
function decodeUtf8(bytes) {
  let text = "";
  let invalidAt2;
  let units = [];
  let at = 0;
  while (at < bytes.length) {
    const end = endOfAscii(bytes, at);
    if (end > at) {
      text += fromUnits(units) + fromAscii(bytes, at, end);
      units = [];
      at = end;
      continue;
    }
    const { point, length } = pointAt(bytes, at);
    if (point === void 0) {
      invalidAt2 ?? (invalidAt2 = at);
      units.push(65533);
    } else if (point < 65536) units.push(point);
    else units.push(55296 + (point - 65536 >> 10), 56320 + (point & 1023));
    at += length;
    if (units.length > PIECE) {
      text += fromUnits(units);
      units = [];
    }
  }
  return { text: text + fromUnits(units), invalidAt: invalidAt2 };
}
function encodeUtf8(text) {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    let point = text.codePointAt(index) ?? 0;
    if (point > 65535) index++;
    else if (point >= 55296 && point <= 57343) point = 65533;
    if (point < 128) bytes[length++] = point;
    else {
      if (point < 2048) bytes[length++] = 192 | point >> 6;
      else {
        if (point < 65536) bytes[length++] = 224 | point >> 12;
        else {
          bytes[length++] = 240 | point >> 18;
          bytes[length++] = 128 | point >> 12 & 63;
        }
        bytes[length++] = 128 | point >> 6 & 63;
      }
      bytes[length++] = 128 | point & 63;
    }
  }
  return bytes.slice(0, length);
}
function endOfAscii(bytes, start) {
  let end = start;
  while (end < bytes.length && bytes[end] < 128) end++;
  return end;
}
function fromAscii(bytes, start, end) {
  let text = "";
  for (let at = start; at < end; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + PIECE)));
  }
  return text;
}
function fromUnits(units) {
  return units.length === 0 ? "" : String.fromCharCode(...units);
}
function pointAt(bytes, at) {
  const first = bytes[at];
  const size = first >= 194 && first <= 223 ? 2 : first >> 4 === 14 ? 3 : first >= 240 && first <= 244 ? 4 : 0;
  let point = first & 127 >> size;
  for (let length = 1; length < size; length++) {
    const next = bytes[at + length] ?? 0;
    const [low, high] = length === 1 ? secondBytes(first) : [128, 191];
    if (next < low || next > high) return { point: void 0, length };
    point = point << 6 | next & 63;
  }
  return size === 0 ? { point: void 0, length: 1 } : { point, length: size };
}
function secondBytes(first) {
  if (first === 224) return [160, 191];
  if (first === 237) return [128, 159];
  if (first === 240) return [144, 191];
  return [128, first === 244 ? 143 : 191];
}
var MOST$2 = 1e3;
var LONGEST$1 = 64;
var inLowerCase = /* @__PURE__ */ new Map();
var valid = /* @__PURE__ */ new Set();
function toFieldName(name) {
  const known2 = inLowerCase.get(name);
  if (known2 !== void 0) return known2;
  const lower = name.toLowerCase();
  if (inLowerCase.size < MOST$2 && name.length <= LONGEST$1) inLowerCase.set(name, lower);
  return lower;
}
function isFieldName(name) {
  if (valid.has(name)) return true;
  if (!isToken(name)) return false;
  if (valid.size < MOST$2 && name.length <= LONGEST$1) valid.add(name);
  return true;
}
var NO_LINES = [];
function indexLines(lines) {
  const index = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const name = toFieldName(line[0]);
    const before = index.get(name);
    if (before === void 0) index.set(name, line[1]);
    else if (typeof before === "string") index.set(name, [before, line[1]]);
    else before.push(line[1]);
  }
  return index;
}
function valuesIn(lines) {
  return lines === void 0 ? NO_LINES : typeof lines === "string" ? [lines] : lines;
}
function joined(lines) {
  return typeof lines === "object" ? lines.join(", ") : lines;
}
var codes;
function codeOfPhrase(phrase) {
  codes ?? (codes = new Map(
    Array.from({ length: 500 }, (_, index) => findStatus(100 + index)).flatMap(
      (status) => status === void 0 ? [] : [status.phrase, ...status.formerPhrases].map((each) => [keyOf(each), status.code])
    )
  ));
  return codes.get(keyOf(phrase));
}
function keyOf(phrase) {
  return phrase.replaceAll(" ", "").toLowerCase();
}
function isUnknownToPolly(status) {
  return status === 308 || status > 422 && status < 500;
}
function isRecorded(facts) {
  return facts.hides("field-lines") && facts.hides("request-fields");
}
var NEW_YEAR = /\b0?1 Jan \d{4} 00:00:00 GMT$/;
function isWritten(date) {
  var _a2;
  return date !== void 0 && (NEW_YEAR.test(date) || ((_a2 = parseHttpDate(date, 0)) == null ? void 0 : _a2.hasRightDay) === false);
}
function isPartial(facts) {
  if (!isRecorded(facts)) return false;
  const condition = facts.request("if-none-match");
  return !facts.has("date") || facts.status !== 304 && condition !== void 0 && condition === facts.value("etag");
}
var RESERVED_HOST = /^https?:\/\/(?:[^/?#]*[.@])?(?:example(?:\.(?:com|net|org))?|test|invalid)(?::\d*)?(?:[/?#]|$)/i;
var HOST_OF_URL = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i;
function isOtherUrl(url, host) {
  var _a2, _b2;
  if (RESERVED_HOST.test(url)) return true;
  return host !== void 0 && ((_b2 = (_a2 = HOST_OF_URL.exec(url)) == null ? void 0 : _a2[1]) == null ? void 0 : _b2.toLowerCase()) !== host.replace(/:\d*$/, "").toLowerCase();
}
function isOtherBody(body, lines) {
  if (typeof body !== "string") return false;
  if (body === "None") return true;
  if (lines.has("content-encoding")) return isBinary(body);
  const length = joined(lines.get("content-length"));
  return length !== void 0 && /^\d{1,15}$/.test(length) && sizeIsBelow(body, Number(length));
}
function isBinary(text) {
  for (let at = 0; at < text.length && at < 1e3; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 9 || unit > 13 && unit < 32 && unit !== 27 || unit === 65533) return true;
  }
  return false;
}
function sizeIsBelow(text, size) {
  if (text.length >= size) return false;
  if (text.length * 3 < size) return true;
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += unit < 128 ? 1 : unit < 2048 || unit >= 55296 && unit < 57344 ? 2 : 3;
  }
  return bytes < size;
}
var STATUS_FIELD = /^(?:HTTP\/\d\S* )?(\d{3})(?: |$)/;
function hasOtherStatus({ status, reason = "", headers }, row) {
  var _a2;
  const field = headers.find(([name]) => name.toLowerCase() === "status");
  const stated = field && ((_a2 = STATUS_FIELD.exec(field[1])) == null ? void 0 : _a2[1]);
  if (stated !== void 0 && Number(stated) !== status) return true;
  if (reason === "" || reason === (row == null ? void 0 : row.phrase) || reason === "OK" && isUnknownToPolly(status)) return false;
  const code = codeOfPhrase(reason);
  return code !== void 0 && code !== status;
}
function parseCacheControl(value) {
  return splitList(value).map((text) => {
    const { name, value: argument, quoted: quoted2, valid: valid2 } = parseParameter(text);
    return { name, argument, quoted: quoted2, valid: valid2, text };
  });
}
function deltaSeconds(argument) {
  return argument !== void 0 && /^\d+$/.test(argument) ? Number(argument) : void 0;
}
function parseSetCookie(line) {
  const [pair = "", ...rest] = line.split(";");
  const equals = pair.indexOf("=");
  const attributes = /* @__PURE__ */ new Map();
  const contradictions = [];
  for (const part of rest) {
    const sign = part.indexOf("=");
    const name = (sign < 0 ? part : part.slice(0, sign)).trim().toLowerCase();
    if (name === "") continue;
    const value = sign < 0 ? "" : part.slice(sign + 1).trim();
    if (attributes.has(name) && attributes.get(name) !== value) contradictions.push(name);
    attributes.set(name, value);
  }
  return {
    name: equals < 0 ? "" : pair.slice(0, equals).trim(),
    value: (equals < 0 ? pair : pair.slice(equals + 1)).trim(),
    attributes,
    contradictions
  };
}
var MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
function isCookieDate(text) {
  let clock = false;
  let day;
  let month = false;
  let year;
  for (const token of text.slice(0, 1024).split(/[\t\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+/)) {
    const time = /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\D|$)/.exec(token);
    if (!clock && time !== null) {
      clock = Number(time[1]) < 24 && Number(time[2]) < 60 && Number(time[3]) < 60;
      if (!clock) return false;
    } else if (day === void 0 && /^\d{1,2}(?:\D|$)/.test(token)) day = Number.parseInt(token, 10);
    else if (!month && MONTHS.test(token)) month = true;
    else if (year === void 0 && /^\d{2,4}(?:\D|$)/.test(token)) year = Number.parseInt(token, 10);
  }
  if (!clock || day === void 0 || !month || year === void 0) return false;
  const full = year < 70 ? year + 2e3 : year < 100 ? year + 1900 : year;
  return day >= 1 && day <= 31 && full >= 1601;
}
var FORBIDDEN = /[\0-\x20#%/:<>?@[\\\]^|\x7f\ufffd]/;
var FORBIDDEN_OPAQUE = /[\0\t\n\r #/:<>?@[\\\]^|]/;
function parseHost(text, isWeb) {
  if (text.startsWith("[")) return text.endsWith("]") ? parseIpv6(text.slice(1, -1)) : void 0;
  if (!isWeb) return FORBIDDEN_OPAQUE.test(text) ? void 0 : text;
  const name = (text.includes("%") ? decodePercent(text) : text).toLowerCase();
  if (name === "" || FORBIDDEN.test(name)) return void 0;
  const labels = name.split(".");
  if (labels.length > 1 && labels.at(-1) === "") labels.pop();
  return /^(?:\d+|0x[\da-f]*)$/.test(labels.at(-1) ?? "") ? parseIpv4(labels) : name;
}
function decodePercent(text) {
  const bytes = encodeUtf8(text);
  const decoded = [];
  for (let at = 0; at < bytes.length; at++) {
    const digits = bytes[at] === 37 ? /^[\da-f]{2}$/i.exec(String.fromCharCode(...bytes.subarray(at + 1, at + 3))) : null;
    decoded.push(digits === null ? bytes[at] : Number.parseInt(digits[0], 16));
    if (digits !== null) at += 2;
  }
  return decodeUtf8(Uint8Array.from(decoded)).text;
}
function parseIpv4(labels) {
  if (labels.length > 4) return void 0;
  const numbers = labels.map((label) => {
    if (/^0x[\da-f]*$/.test(label)) return Number.parseInt(`0${label.slice(2)}`, 16);
    if (/^0[0-7]+$/.test(label)) return Number.parseInt(label, 8);
    return /^(?:0|[1-9]\d*)$/.test(label) ? Number(label) : Number.NaN;
  });
  const last = numbers.pop() ?? Number.NaN;
  if (!numbers.every((number) => number <= 255) || !(last < 256 ** (4 - numbers.length))) return void 0;
  const address = numbers.reduce((sum, number, index) => sum + number * 256 ** (3 - index), last);
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}
function parseIpv6(text) {
  const halves = text.split("::");
  if (halves.length > 2) return void 0;
  const [head, tail] = halves.map((half, index) => groupsOf$1(half, index === halves.length - 1));
  if (head === void 0 || halves.length === 2 && tail === void 0) return void 0;
  const missing = 8 - head.length - ((tail == null ? void 0 : tail.length) ?? 0);
  if (halves.length === 1 ? missing !== 0 : missing < 1) return void 0;
  return `[${compress([...head, ...Array.from({ length: missing }, () => 0), ...tail ?? []])}]`;
}
function groupsOf$1(text, isLast) {
  if (text === "") return [];
  const parts = text.split(":");
  const groups = [];
  for (const [index, part] of parts.entries()) {
    if (/^[\da-f]{1,4}$/i.test(part)) groups.push(Number.parseInt(part, 16));
    else if (isLast && index === parts.length - 1 && /^(?:(?:0|[1-9]\d{0,2})(?:\.|$)){4}$/.test(part)) {
      const [a = 0, b = 0, c = 0, d = 0] = part.split(".").map(Number);
      if (Math.max(a, b, c, d) > 255 || part.endsWith(".")) return void 0;
      groups.push(a * 256 + b, c * 256 + d);
    } else return void 0;
  }
  return groups;
}
function compress(groups) {
  let start = -1;
  let length = 1;
  for (let index = 0; index < groups.length; index++) {
    let end = index;
    while (groups[end] === 0) end++;
    if (end - index > length) {
      start = index;
      length = end - index;
    }
    index = Math.max(index, end - 1);
  }
  const hex = (part) => part.map((group) => group.toString(16)).join(":");
  return start < 0 ? hex(groups) : `${hex(groups.slice(0, start))}::${hex(groups.slice(start + length))}`;
}
var PORTS = {
  "http:": "80",
  "https:": "443",
  "ws:": "80",
  "wss:": "443",
  "ftp:": "21"
};
var ORDINARY = /^(https?:)\/\/((?:[a-z\d-]+\.)*[a-z][a-z\d-]*)(\/[\w\-.~!$&()*+,;=:@%/]*)(\?[\w\-.~!$&()*+,;=:@%/?]*)?$/;
function resolveUrl(text, base) {
  var _a2;
  const ordinary = ORDINARY.exec(text);
  if (ordinary !== null) {
    const [href, protocol = "", hostname = "", pathname = "/", search] = ordinary;
    if (search !== "?" && !/\/(?:\.|%2e)|(?:^|\.)0x[^/]*$/i.test(pathname) && !/(?:^|\.)0x[\da-f]*$/.test(hostname)) {
      const origin = `${protocol}//${hostname}`;
      const rest = { username: "", password: "", port: "", search: search ?? "", hash: "" };
      return { href, protocol, hostname, host: hostname, origin, pathname, ...rest };
    }
  }
  const clean2 = trimControls(text).replace(/[\t\n\r]/g, "");
  const scheme = (_a2 = /^[a-z][a-z\d+\-.]*:/i.exec(clean2)) == null ? void 0 : _a2[0];
  const parts = scheme === void 0 ? relative(clean2, base) : absolute(scheme.toLowerCase(), clean2.slice(scheme.length), base);
  return parts === void 0 ? void 0 : assemble(parts);
}
function trimControls(text) {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return text.slice(start, end);
}
function absolute(protocol, rest, base) {
  if (protocol in PORTS) {
    if ((base == null ? void 0 : base.protocol) === protocol && !/^[/\\]{2}/.test(rest)) return relative(rest, base);
    return withAuthority(protocol, rest.replace(/^[/\\]*/, ""));
  }
  if (rest.startsWith("//")) return withAuthority(protocol, rest.slice(2));
  const { path, query, fragment } = split(rest);
  const pathname = path.startsWith("/") ? resolvePath(path, "/", protocol) : encode(path, OPAQUE);
  return { ...NOBODY, protocol, hostname: void 0, pathname, ...encodeRest(query, fragment, protocol) };
}
var NOBODY = { username: "", password: "", port: "" };
function relative(text, base) {
  if (base === void 0) return void 0;
  const { protocol, username, password, port } = base;
  const isOpaque = base.host === "" && !base.pathname.startsWith("/");
  if (isOpaque && !text.startsWith("#")) return void 0;
  if ((protocol in PORTS ? /^[/\\]{2}/ : /^\/\//).test(text)) {
    return withAuthority(protocol, protocol in PORTS ? text.replace(/^[/\\]*/, "") : text.slice(2));
  }
  const { path, query, fragment } = split(text);
  const kept = path === "" && query === void 0;
  return {
    protocol,
    username,
    password,
    port,
    hostname: base.hostname === "" && !base.href.startsWith(`${protocol}//`) ? void 0 : base.hostname,
    pathname: path === "" ? base.pathname : resolvePath(path, base.pathname, protocol),
    ...encodeRest(query, fragment, protocol),
    ...kept && { query: base.search.slice(1) || void 0 }
  };
}
function withAuthority(protocol, text) {
  const isWeb = protocol in PORTS;
  const end = text.search(isWeb ? /[/\\?#]/ : /[/?#]/);
  const authority = end < 0 ? text : text.slice(0, end);
  const { path, query, fragment } = split(end < 0 ? "" : text.slice(end));
  const at = authority.lastIndexOf("@");
  const [, given = "", port = ""] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/s.exec(authority.slice(at + 1)) ?? [];
  const hostname = given === "" && (isWeb || at >= 0 || port !== "") ? void 0 : parseHost(given, isWeb);
  if (hostname === void 0 || !/^\d*$/.test(port) || Number(port) > 65535) return void 0;
  const user = authority.slice(0, Math.max(0, at));
  const colon = user.indexOf(":");
  const number = port === "" ? "" : String(Number(port));
  return {
    protocol,
    username: encode(colon < 0 ? user : user.slice(0, colon), USERINFO),
    password: colon < 0 ? "" : encode(user.slice(colon + 1), USERINFO),
    hostname,
    port: number === PORTS[protocol] ? "" : number,
    pathname: path === "" ? isWeb ? "/" : "" : resolvePath(path, "/", protocol),
    ...encodeRest(query, fragment, protocol)
  };
}
function split(text) {
  const hash = text.indexOf("#");
  const before = hash < 0 ? text : text.slice(0, hash);
  const mark2 = before.indexOf("?");
  return {
    path: mark2 < 0 ? before : before.slice(0, mark2),
    query: mark2 < 0 ? void 0 : before.slice(mark2 + 1),
    fragment: hash < 0 ? void 0 : text.slice(hash + 1)
  };
}
function resolvePath(path, base, protocol) {
  const slashes = protocol in PORTS ? path.replaceAll("\\", "/") : path;
  const segments = slashes.startsWith("/") ? [] : base.slice(1).split("/").slice(0, -1);
  const given = (slashes.startsWith("/") ? slashes.slice(1) : slashes).split("/");
  for (const [index, segment] of given.entries()) {
    const isLast = index === given.length - 1;
    const dots = segment.length < 7 ? segment.replace(/%2e/gi, ".") : segment;
    if (dots === "..") segments.pop();
    if (dots !== "." && dots !== "..") segments.push(encode(segment, PATH));
    else if (isLast) segments.push("");
  }
  return `/${segments.join("/")}`;
}
var OPAQUE = /[^\x20-\x7e]/gu;
var FRAGMENT = /[^\x21\x23-;=?-_a-~]/gu;
var QUERY = /[^\x21$-;=?-~]/gu;
var WEB_QUERY = /[^\x21$-&(-;=?-~]/gu;
var PATH = /[^\x21$-;=@-\]_a-z|~]/gu;
var USERINFO = /[^\x21$-.\dA-Z_a-z~]/gu;
function encodeRest(query, fragment, protocol) {
  return {
    query: query === void 0 ? void 0 : encode(query, protocol in PORTS ? WEB_QUERY : QUERY),
    fragment: fragment === void 0 ? void 0 : encode(fragment, FRAGMENT)
  };
}
function encode(text, characters) {
  return text.replace(characters, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 128) return `%${code.toString(16).toUpperCase().padStart(2, "0")}`;
    return encodeURIComponent(code >= 55296 && code <= 57343 ? "�" : character);
  });
}
function assemble({ protocol, username, password, hostname, port, pathname, query, fragment }) {
  const host = `${hostname ?? ""}${port === "" ? "" : `:${port}`}`;
  const secret = password === "" ? "" : `:${password}`;
  const user = username === "" && secret === "" ? "" : `${username}${secret}@`;
  const authority = hostname !== void 0 ? `//${user}${host}` : pathname.startsWith("//") ? "/." : "";
  const rest = `${query === void 0 ? "" : `?${query}`}${fragment === void 0 ? "" : `#${fragment}`}`;
  return {
    href: `${protocol}${authority}${pathname}${rest}`,
    protocol,
    username,
    password,
    hostname: hostname ?? "",
    port,
    host,
    origin: protocol in PORTS ? `${protocol}//${host}` : "null",
    pathname,
    search: query ? `?${query}` : "",
    hash: fragment ? `#${fragment}` : ""
  };
}
var MOST2 = 500;
var LONGEST2$1 = 200;
function remember(parse) {
  const results = /* @__PURE__ */ new Map();
  return (value) => {
    if (value.length > LONGEST2$1) return parse(value);
    const known2 = results.get(value);
    if (known2 !== void 0) return known2;
    const result = parse(value);
    if (results.size >= MOST2) results.clear();
    results.set(value, result);
    return result;
  };
}
var NEED_BITS = {
  method: 1,
  url: 2,
  httpVersion: 4,
  reason: 8,
  /** The request headers that the source saw. There can be more. */
  requestHeaders: 16,
  /** All request headers, as they were sent. */
  allRequestHeaders: 32,
  /** Whether there was a body. */
  content: 64,
  /** The size of the body as it was sent, in bytes. */
  contentSize: 128,
  /** The body as text, without content codings. */
  body: 256,
  /** The body as it was sent. */
  rawBody: 512,
  /** The body as bytes, without content codings. */
  bytes: 8192,
  /** The version, framing and connection headers of the inspected hop. */
  connection: 1024,
  /** Header lines one by one. */
  fieldLines: 2048,
  digests: 4096,
  trailers: 16384,
  /** Why the body could not be decoded. */
  undecodable: 32768
};
var TEXT_LIMIT = 1 << 20;
var Facts = (_a = class {
  constructor(message) {
    __privateAdd(this, _Facts_instances);
    __publicField(this, "message");
    __publicField(this, "status");
    /** The facts that are known, as the sum of {@link NEED_BITS}. */
    __publicField(this, "known");
    /** The values of each header by its name in lower case; most have one. */
    __publicField(this, "lines");
    __privateAdd(this, _hidden);
    __privateAdd(this, _request);
    __privateAdd(this, _directives);
    __privateAdd(this, _mediaType);
    __privateAdd(this, _cookies);
    __privateAdd(this, _links);
    __privateAdd(this, _json);
    __privateAdd(this, _text);
    __privateAdd(this, _url);
    __privateAdd(this, _now);
    this.message = message;
    this.status = message.status;
    this.lines = indexLines(message.headers);
    const hidden = message.hidden;
    __privateSet(this, _hidden, hidden === void 0 || hidden.length === 0 ? void 0 : new Set(hidden));
    this.known = __privateMethod(this, _Facts_instances, knownFacts_fn).call(this);
  }
  /** Whether the source hides something. */
  hides(what) {
    var _a2;
    return ((_a2 = __privateGet(this, _hidden)) == null ? void 0 : _a2.has(what)) === true;
  }
  /** Whether a header has several lines. */
  get hasRepeatedFields() {
    return this.lines.size < this.message.headers.length;
  }
  /** Whether the source can hide headers. */
  get hidesFields() {
    return __privateGet(this, _hidden) !== void 0;
  }
  /** Whether a missing header was not sent, as opposed to hidden. */
  seesAbsence(name) {
    if (__privateGet(this, _hidden) === void 0) return true;
    return !(isPartial(this) || __privateGet(this, _hidden).has("*") || __privateGet(this, _hidden).has(name));
  }
  /** The status's row of core's table. */
  get row() {
    return statusOf(this.status);
  }
  has(name) {
    return this.lines.has(name);
  }
  /**
   * The time at which the message was sent, in milliseconds: that of Date, or now. Two-digit years are read relative to
   * it, so that a recording gives the same findings in every year.
   */
  get now() {
    var _a2;
    __privateGet(this, _now) ?? __privateSet(this, _now, ((_a2 = parseHttpDate(this.value("date") ?? "", Date.now())) == null ? void 0 : _a2.time) ?? Date.now());
    return __privateGet(this, _now);
  }
  /** The values of a header, one per line. */
  values(name) {
    return valuesIn(this.lines.get(name));
  }
  /** The value of a header, with its lines joined as a list. */
  value(name) {
    return joined(this.lines.get(name));
  }
  /** The lines of headers, as they were sent. */
  linesOf(names, side) {
    const lines = side === "request" ? this.message.requestHeaders ?? [] : this.message.headers;
    return lines.filter(([name]) => names.includes(name.toLowerCase()));
  }
  /** The name of a header as it was sent. */
  sentName(name) {
    var _a2;
    return ((_a2 = this.linesOf([name])[0]) == null ? void 0 : _a2[0]) ?? name;
  }
  /** The value of a request header, with its lines joined. */
  request(name) {
    return joined(this.requestLines.get(name));
  }
  /** The values of a request header, one per line. */
  requestValues(name) {
    return valuesIn(this.requestLines.get(name));
  }
  /** The values of each request header by its name in lower case. */
  get requestLines() {
    __privateGet(this, _request) ?? __privateSet(this, _request, indexLines(this.message.requestHeaders ?? []));
    return __privateGet(this, _request);
  }
  /** The names of the request headers, in lower case. */
  get requestNames() {
    return [...this.requestLines.keys()];
  }
  /** The directives of `Cache-Control`; empty without the header. */
  get directives() {
    __privateGet(this, _directives) ?? __privateSet(this, _directives, cacheControlOf(this.value("cache-control") ?? ""));
    return __privateGet(this, _directives);
  }
  directive(name) {
    return this.directives.find((directive) => directive.name === name);
  }
  get mediaType() {
    if (__privateGet(this, _mediaType) === void 0) __privateSet(this, _mediaType, mediaTypeOf(this.values("content-type")[0] ?? "") ?? null);
    return __privateGet(this, _mediaType) ?? void 0;
  }
  /** The links of `Link`; empty without the header. */
  get links() {
    __privateGet(this, _links) ?? __privateSet(this, _links, parseLinks(this.value("link") ?? ""));
    return __privateGet(this, _links);
  }
  /** The cookies of the `Set-Cookie` lines. */
  get cookies() {
    __privateGet(this, _cookies) ?? __privateSet(this, _cookies, this.values("set-cookie").map(parseSetCookie));
    return __privateGet(this, _cookies);
  }
  /** The size of the body as it was sent, in bytes. */
  get contentSize() {
    const { rawBody, contentSize, body } = this.message;
    if (rawBody !== void 0) return rawBody.length;
    if (contentSize !== void 0) return contentSize;
    return body instanceof Uint8Array && !this.has("content-encoding") ? body.length : void 0;
  }
  /** The body as it was sent. */
  get rawBody() {
    const { rawBody, body } = this.message;
    if (rawBody !== void 0) return rawBody;
    return body instanceof Uint8Array && !this.has("content-encoding") ? body : void 0;
  }
  /** The body as bytes, without content codings; `undefined` if only its text is known. */
  get bytes() {
    const { rawBody, body } = this.message;
    if (body !== void 0) return body instanceof Uint8Array ? body : void 0;
    return this.has("content-encoding") ? void 0 : rawBody;
  }
  /** Whether there was a body; `undefined` if unknown. */
  get hasContent() {
    var _a2;
    const size = this.contentSize ?? ((_a2 = this.message.body) == null ? void 0 : _a2.length);
    return size === void 0 ? void 0 : size > 0;
  }
  /** The body as text; `undefined` if it is unknown or too long to be parsed. */
  get text() {
    var _a2;
    return (_a2 = __privateGet(this, _Facts_instances, decoded_get)) == null ? void 0 : _a2.text;
  }
  /** The position of the first byte of the body that is not UTF-8. */
  get invalidUtf8At() {
    var _a2;
    return (_a2 = __privateGet(this, _Facts_instances, decoded_get)) == null ? void 0 : _a2.invalidAt;
  }
  /** The body as a JSON value; `undefined` if it isn't JSON. */
  get json() {
    if (__privateGet(this, _json) === void 0) {
      try {
        __privateSet(this, _json, this.text === void 0 ? null : { value: JSON.parse(this.text.replace(/^\ufeff/, "")) });
      } catch {
        __privateSet(this, _json, null);
      }
    }
    return __privateGet(this, _json) ?? void 0;
  }
  /** The URL of the request; `undefined` if a recording has another one. */
  get url() {
    if (__privateGet(this, _url) === void 0) {
      __privateSet(this, _url, (this.known & NEED_BITS.url) === 0 ? null : parseUrl(this.message.url) ?? null);
    }
    return __privateGet(this, _url) ?? void 0;
  }
}, _hidden = new WeakMap(), _request = new WeakMap(), _directives = new WeakMap(), _mediaType = new WeakMap(), _cookies = new WeakMap(), _links = new WeakMap(), _json = new WeakMap(), _text = new WeakMap(), _url = new WeakMap(), _now = new WeakMap(), _Facts_instances = new WeakSet(), knownFacts_fn = function() {
  const { method, url, httpVersion, reason, requestHeaders, body, rawBody, contentSize, digests } = this.message;
  let known2 = 0;
  if (method !== void 0) known2 |= NEED_BITS.method;
  if (url !== void 0 && !(isRecorded(this) && isOtherUrl(url, this.request("host")))) known2 |= NEED_BITS.url;
  if (httpVersion !== void 0) known2 |= NEED_BITS.httpVersion;
  if (reason !== void 0) known2 |= NEED_BITS.reason;
  if (requestHeaders !== void 0) known2 |= NEED_BITS.requestHeaders;
  if (requestHeaders !== void 0 && !this.hides("request-fields")) known2 |= NEED_BITS.allRequestHeaders;
  if (body !== void 0) known2 |= NEED_BITS.content;
  if (body !== void 0 && !(this.hidesFields && isOtherBody(body, this.lines))) known2 |= NEED_BITS.body;
  if (this.bytes !== void 0) known2 |= NEED_BITS.bytes;
  if (rawBody !== void 0 || contentSize !== void 0) known2 |= NEED_BITS.content | NEED_BITS.contentSize;
  if (body instanceof Uint8Array && !this.has("content-encoding")) known2 |= NEED_BITS.contentSize | NEED_BITS.rawBody;
  if (rawBody !== void 0) {
    known2 |= NEED_BITS.rawBody;
    if (!this.has("content-encoding")) known2 |= NEED_BITS.body;
  }
  if (!this.hides("connection")) known2 |= NEED_BITS.connection;
  if (!this.hides("field-lines")) known2 |= NEED_BITS.fieldLines;
  if (digests !== void 0) known2 |= NEED_BITS.digests;
  if (this.message.trailers !== void 0) known2 |= NEED_BITS.trailers;
  if (this.message.undecodable !== void 0) known2 |= NEED_BITS.undecodable;
  return known2;
}, decoded_get = function() {
  if (__privateGet(this, _text) === void 0) {
    const body = this.message.body ?? this.bytes;
    const short = body !== void 0 && body.length <= TEXT_LIMIT;
    __privateSet(this, _text, !short ? null : typeof body === "string" ? { text: body, invalidAt: void 0 } : decodeUtf8(body));
  }
  return __privateGet(this, _text) ?? void 0;
}, _a);
var cacheControlOf = /* @__PURE__ */ remember(parseCacheControl);
var mediaTypeOf = /* @__PURE__ */ remember(parseMediaType);
var statuses = /* @__PURE__ */ new Map();
function statusOf(code) {
  const known2 = statuses.get(code);
  if (known2 !== void 0) return known2;
  const status = findStatus(code);
  if (status !== void 0) statuses.set(code, status);
  return status;
}
function parseUrl(text, base) {
  if (text === void 0) return void 0;
  const from = base === void 0 ? void 0 : resolveUrl(base);
  return base !== void 0 && from === void 0 ? void 0 : resolveUrl(text, from);
}
var SAFE_METHODS = ["GET", "HEAD", "OPTIONS", "PRI", "PROPFIND", "QUERY", "REPORT", "SEARCH", "TRACE"];
var CACHEABLE_METHODS = ["GET", "HEAD", "QUERY"];
function isSafeMethod(method) {
  return SAFE_METHODS.includes(method);
}
function isCacheableMethod(method) {
  return CACHEABLE_METHODS.includes(method);
}
var VENDOR_STATUSES = [
  {
    code: 419,
    vendor: "laravel",
    vendorName: "Laravel",
    phrase: "Page Expired",
    summary: "The CSRF token of the request does not match the token in the session.",
    onTheWire: "sent",
    source: { title: "Laravel source: Foundation/Exceptions/Handler.php", url: "https://github.com/laravel/framework/blob/c1b04b2857436858bebdb53fc2d6ce7417cbe09e/src/Illuminate/Foundation/Exceptions/Handler.php" }
  },
  {
    code: 420,
    vendor: "spring",
    vendorName: "Spring Framework",
    phrase: "Method Failure",
    summary: "A deprecated Spring constant for a code from early WebDAV drafts.",
    onTheWire: "historic",
    source: { title: "Spring Framework source: HttpStatus.java", url: "https://github.com/spring-projects/spring-framework/blob/002040239d2c4b3f345286a8af4c38a2b6b34f77/spring-web/src/main/java/org/springframework/http/HttpStatus.java" }
  },
  {
    code: 420,
    vendor: "twitter",
    vendorName: "Twitter API",
    phrase: "Enhance Your Calm",
    summary: "The app sent more requests than the old Twitter API allowed.",
    onTheWire: "historic",
    source: { title: "Twitter API response codes", url: "https://developer.x.com/ja/docs/basics/response-codes" }
  },
  {
    code: 440,
    vendor: "exchange",
    vendorName: "Microsoft Exchange",
    phrase: "Login Timeout",
    summary: "Outlook Web Access could not complete the sign-in.",
    onTheWire: "sent",
    source: { title: "How to Troubleshoot the 440 Login Timeout Error Message in Outlook Web Access", url: "https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx" }
  },
  {
    code: 444,
    vendor: "nginx",
    vendorName: "nginx",
    phrase: "Close",
    summary: "nginx closes the connection without sending a response.",
    onTheWire: "log-only",
    source: { title: "nginx source: ngx_http_request.h", url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h" }
  },
  {
    code: 449,
    vendor: "microsoft-webdav",
    vendorName: "Microsoft WebDAV",
    phrase: "Retry With",
    summary: "The server needs more information, and asks the client to repeat the request with it.",
    onTheWire: "sent",
    source: { title: "[MS-WDV] 2.2.6 449 Retry With Status Code", url: "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100" }
  },
  {
    code: 451,
    vendor: "exchange",
    vendorName: "Microsoft Exchange",
    phrase: "Redirect",
    summary: "Exchange ActiveSync tells a device to use another server for its mailbox.",
    onTheWire: "sent",
    source: { title: "[MS-ASHTTP] 2.2.2.1.1 Status Line", url: "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d" }
  },
  {
    code: 460,
    vendor: "aws-alb",
    vendorName: "AWS Application Load Balancer",
    phrase: "",
    summary: "The client closed the connection before the load balancer's idle timeout ended.",
    onTheWire: "log-only",
    source: { title: "Troubleshoot your Application Load Balancers", url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-460-issues" }
  },
  {
    code: 463,
    vendor: "aws-alb",
    vendorName: "AWS Application Load Balancer",
    phrase: "",
    summary: "The X-Forwarded-For header of the request contains more than 30 IP addresses.",
    onTheWire: "sent",
    source: { title: "Troubleshoot your Application Load Balancers", url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-463-issues" }
  },
  {
    code: 464,
    vendor: "aws-alb",
    vendorName: "AWS Application Load Balancer",
    phrase: "",
    summary: "The protocol of the request does not match the protocol version of the target group.",
    onTheWire: "sent",
    source: { title: "Troubleshoot your Application Load Balancers", url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-464-issues" }
  },
  {
    code: 494,
    vendor: "nginx",
    vendorName: "nginx",
    phrase: "Request Header Or Cookie Too Large",
    summary: "A header line of the request, often a cookie, is larger than the nginx buffers allow.",
    onTheWire: "mapped",
    sentAs: 400,
    source: { title: "nginx source: ngx_http_special_response.c", url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c" }
  },
  {
    code: 495,
    vendor: "nginx",
    vendorName: "nginx",
    phrase: "The SSL certificate error",
    summary: "The client's TLS certificate did not pass verification.",
    onTheWire: "mapped",
    sentAs: 400,
    source: { title: "nginx source: ngx_http_special_response.c", url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c" }
  },
  {
    code: 496,
    vendor: "nginx",
    vendorName: "nginx",
    phrase: "No required SSL certificate was sent",
    summary: "The server requires a client certificate, and the client did not send one.",
    onTheWire: "mapped",
    sentAs: 400,
    source: { title: "nginx source: ngx_http_special_response.c", url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c" }
  },
  {
    code: 497,
    vendor: "nginx",
    vendorName: "nginx",
    phrase: "The plain HTTP request was sent to HTTPS port",
    summary: "The client sent plain HTTP to a port that expects TLS.",
    onTheWire: "mapped",
    sentAs: 400,
    source: { title: "nginx source: ngx_http_special_response.c", url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c" }
  },
  {
    code: 498,
    vendor: "esri",
    vendorName: "Esri ArcGIS",
    phrase: "Invalid Token",
    summary: "The ArcGIS access token is invalid or has expired.",
    onTheWire: "sent",
    source: { title: 'Error Code 498 "Invalid Token" returned when viewing images in the Story Map Journal app', url: "https://support.esri.com/en-us/knowledge-base/bug-error-code-498-invalid-token-returned-when-viewing--000016034" }
  },
  {
    code: 499,
    vendor: "esri",
    vendorName: "Esri ArcGIS",
    phrase: "Authentication token required",
    summary: "The ArcGIS resource requires a token, and the request did not include one.",
    onTheWire: "sent",
    source: { title: "Error: Authentication token required. (status code 499)", url: "https://support.esri.com/en-us/knowledge-base/error-authentication-token-required-status-code-499-000022899" }
  },
  {
    code: 499,
    vendor: "nginx",
    vendorName: "nginx",
    phrase: "Client Closed Request",
    summary: "The client closed the connection before nginx could send the response.",
    onTheWire: "log-only",
    source: { title: "nginx source: ngx_http_request.h", url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h" }
  },
  {
    code: 508,
    vendor: "cloudlinux",
    vendorName: "CloudLinux OS",
    phrase: "",
    summary: "The hosting account reached its limit of concurrent entry processes.",
    onTheWire: "sent",
    source: { title: "CloudLinux OS documentation: Limits", url: "https://docs.cloudlinux.com/cloudlinuxos/limits/" }
  },
  {
    code: 509,
    vendor: "spring",
    vendorName: "Spring Framework",
    phrase: "Bandwidth Limit Exceeded",
    summary: "A Spring constant for a server that has used up its traffic quota.",
    onTheWire: "sent",
    source: { title: "Spring Framework source: HttpStatus.java", url: "https://github.com/spring-projects/spring-framework/blob/002040239d2c4b3f345286a8af4c38a2b6b34f77/spring-web/src/main/java/org/springframework/http/HttpStatus.java" }
  },
  {
    code: 520,
    vendor: "cloudflare",
    vendorName: "Cloudflare",
    phrase: "Web server returns an unknown error",
    summary: "The origin server sent Cloudflare an empty, unknown or unexpected response.",
    onTheWire: "sent",
    source: { title: "Cloudflare Docs: Error 520", url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/" }
  },
  {
    code: 521,
    vendor: "cloudflare",
    vendorName: "Cloudflare",
    phrase: "Web server is down",
    summary: "The origin server refused the connection from Cloudflare.",
    onTheWire: "sent",
    source: { title: "Cloudflare Docs: Error 521", url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/" }
  },
  {
    code: 522,
    vendor: "cloudflare",
    vendorName: "Cloudflare",
    phrase: "Connection timed out",
    summary: "Cloudflare timed out while it connected to the origin or waited for it to acknowledge the request.",
    onTheWire: "sent",
    source: { title: "Cloudflare Docs: Error 522", url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/" }
  },
  {
    code: 523,
    vendor: "cloudflare",
    vendorName: "Cloudflare",
    phrase: "Origin is unreachable",
    summary: "Cloudflare could not reach the origin server over the network.",
    onTheWire: "sent",
    source: { title: "Cloudflare Docs: Error 523", url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/" }
  },
  {
    code: 524,
    vendor: "cloudflare",
    vendorName: "Cloudflare",
    phrase: "A timeout occurred",
    summary: "Cloudflare connected to the origin, but the origin did not send an HTTP response in time.",
    onTheWire: "sent",
    source: { title: "Cloudflare Docs: Error 524", url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524/" }
  },
  {
    code: 525,
    vendor: "cloudflare",
    vendorName: "Cloudflare",
    phrase: "SSL handshake failed",
    summary: "The TLS handshake between Cloudflare and the origin server failed.",
    onTheWire: "sent",
    source: { title: "Cloudflare Docs: Error 525", url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525/" }
  },
  {
    code: 526,
    vendor: "cloudflare",
    vendorName: "Cloudflare",
    phrase: "Invalid SSL certificate",
    summary: "Cloudflare could not validate the TLS certificate of the origin server.",
    onTheWire: "sent",
    source: { title: "Cloudflare Docs: Error 526", url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526/" }
  },
  {
    code: 529,
    vendor: "anthropic",
    vendorName: "Anthropic API",
    phrase: "Overloaded",
    summary: "The Anthropic API is temporarily overloaded.",
    onTheWire: "sent",
    source: { title: "Claude API: HTTP Error Codes Reference", url: "https://github.com/anthropics/skills/blob/main/skills/claude-api/shared/error-codes.md" }
  },
  {
    code: 529,
    vendor: "qualys",
    vendorName: "Qualys SSL Labs",
    phrase: "The service is overloaded",
    summary: "The SSL Labs assessment service is overloaded.",
    onTheWire: "sent",
    source: { title: "SSL Labs API v4 Documentation", url: "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md" }
  },
  {
    code: 530,
    vendor: "cloudflare",
    vendorName: "Cloudflare",
    phrase: "",
    summary: "Cloudflare cannot resolve the hostname of the origin; a 1xxx code in the body gives the cause.",
    onTheWire: "sent",
    source: { title: "Cloudflare Docs: Error 530", url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530/" }
  },
  {
    code: 530,
    vendor: "pantheon",
    vendorName: "Pantheon",
    phrase: "Site Frozen",
    summary: "Pantheon froze the sandbox site because nobody had used it for a long time.",
    onTheWire: "sent",
    source: { title: "Pantheon Docs: Platform and Site Information", url: "https://docs.pantheon.io/guides/platform-considerations/platform-site-info" }
  },
  {
    code: 561,
    vendor: "aws-alb",
    vendorName: "AWS Application Load Balancer",
    phrase: "Unauthorized",
    summary: "The identity provider returned an error while the load balancer authenticated the user.",
    onTheWire: "sent",
    source: { title: "Troubleshoot your Application Load Balancers", url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-561-issues" }
  }
];
function findVendorStatuses(code) {
  return VENDOR_STATUSES.filter((status) => status.code === code);
}
function readMessage(value) {
  try {
    const input = value;
    if (typeof input !== "object" || input === null || typeof input.status !== "number" || input.status <= 0) {
      return void 0;
    }
    return isClean(input) ? input : clean(input);
  } catch {
    return void 0;
  }
}
var TEXTS = ["reason", "httpVersion", "method", "url", "undecodable"];
function isClean(input) {
  if (Object.getPrototypeOf(input) !== Object.prototype) return false;
  for (const name of TEXTS) if (input[name] !== void 0 && typeof input[name] !== "string") return false;
  return isLines(input.headers) && (input.requestHeaders === void 0 || isLines(input.requestHeaders)) && (input.trailers === void 0 || isLines(input.trailers)) && isOptionalBytes(input.rawBody) && (typeof input.body === "string" || isOptionalBytes(input.body)) && (input.contentSize === void 0 || isSize(input.contentSize)) && (input.hidden === void 0 || Array.isArray(input.hidden) && input.hidden.every(isString)) && input.digests === void 0;
}
function clean(input) {
  const { status, body, rawBody, contentSize, digests, hidden } = input;
  const texts = TEXTS.flatMap((name) => typeof input[name] === "string" ? [[name, input[name]]] : []);
  return {
    ...Object.fromEntries(texts),
    status,
    headers: linesOf(input.headers),
    ...Array.isArray(input.requestHeaders) && { requestHeaders: linesOf(input.requestHeaders) },
    ...Array.isArray(input.trailers) && { trailers: linesOf(input.trailers) },
    ...(typeof body === "string" || body instanceof Uint8Array) && { body },
    ...rawBody instanceof Uint8Array && { rawBody },
    ...isSize(contentSize) && { contentSize },
    ...typeof digests === "object" && digests !== null && {
      digests: Object.fromEntries(Object.entries(digests).filter(([, text]) => isString(text)))
    },
    ...Array.isArray(hidden) && { hidden: hidden.filter(isString) }
  };
}
function isString(value) {
  return typeof value === "string";
}
function isSize(value) {
  return Number.isSafeInteger(value) && value >= 0;
}
function isOptionalBytes(value) {
  return value === void 0 || value instanceof Uint8Array;
}
function isLine(line) {
  return Array.isArray(line) && typeof line[0] === "string" && typeof line[1] === "string";
}
function isLines(lines) {
  return Array.isArray(lines) && lines.every((line) => isLine(line) && isTrimmed(line[1]));
}
function isTrimmed(value) {
  const first = value.charCodeAt(0);
  const last = value.charCodeAt(value.length - 1);
  return first !== 32 && first !== 9 && last !== 32 && last !== 9;
}
function linesOf(lines) {
  return Array.isArray(lines) ? lines.filter(isLine).map(([name, value]) => [name, trimWhitespace(value)]) : [];
}
var WITH_ANGLES = /* @__PURE__ */ new Set(["link", "set-cookie"]);
var STRIPPED = /\[\d+ bytes were stripped\]/;
var ALONE = /^(?:\w+ )?(?:<[A-Z][A-Z\d _-]{2,}>|<<[^<>]{1,60}>>|[[<(](?:filtered|hidden|masked|redacted|removed|sanitized|stripped)[\])>]|\*{3,})$/i;
var CUT = /^(?:\w*(?:\.{3}|\u2026)|\[(?:\.{3}|\u2026)\])$/;
var CUT_DATE = /^\w{3}, \d{2} \w{3} \d{4} \d{2}$/;
var CAPITALS = /^(?:[A-Z][A-Z-]*-)?(?:FILTERED|REDACTED|XXX)$/;
var TEMPLATE = /^(?:\w+ )?(?:ENV\[\w+\]|<%=.*%>)$/;
var INSIDE = /<[A-Z][A-Z\d_-]{2,}>|<<\w{3,}>>/;
var IN_LINK = /[^\s,<]<[A-Z][A-Z\d_-]{2,}>/;
var BRACES = /\{[A-Z\d]+_[A-Z\d_]+\}/;
function isRedacted(name, value) {
  if ([ALONE, CUT, CUT_DATE, TEMPLATE, CAPITALS, STRIPPED, BRACES].some((each) => each.test(value))) return true;
  const lower = name.toLowerCase();
  const label = value.toLowerCase().replaceAll("-", "_");
  const named2 = `_${lower.replaceAll("-", "_")}`;
  if (label.endsWith(named2) && /^[a-z]+$/.test(label.slice(0, -named2.length))) return true;
  if (lower === "link") return IN_LINK.test(value);
  return !WITH_ANGLES.has(lower) && INSIDE.test(value);
}
var NONE = [];
function prepare(rule, order) {
  const { needs = [], absence = NONE, sees = NONE, side, check } = rule;
  return {
    rule,
    order,
    needs: needs.reduce((bits, need) => bits | NEED_BITS[need], 0),
    absence: side === "request" ? NONE : absence,
    requestAbsence: side === "request" ? absence : NONE,
    sees,
    dependsOnStatus: rule.statuses !== void 0 && !needs.includes("reason"),
    check
  };
}
function evaluate(step, facts) {
  const { needs, absence, requestAbsence, sees, dependsOnStatus, check } = step;
  for (const name of absence) if (facts.has(name)) return void 0;
  for (const name of requestAbsence) if (facts.request(name) !== void 0) return void 0;
  if ((facts.known & needs) !== needs) return "skipped";
  if (facts.hidesFields) {
    for (const name of absence) if (!facts.seesAbsence(name)) return "skipped";
    for (const name of sees) if (!facts.seesAbsence(name)) return "skipped";
    if (dependsOnStatus && hasOtherStatus(facts.message, facts.row)) return "skipped";
  }
  return check === void 0 ? true : check(facts);
}
var OTHERS = {
  "Clear Site Data": "https://www.w3.org/TR/clear-site-data/#",
  "Client Hints Infrastructure": "https://wicg.github.io/client-hints-infrastructure/#",
  "Document Isolation Policy": "https://wicg.github.io/document-isolation-policy/#",
  "Document Policy": "https://wicg.github.io/document-policy/#",
  LDP: "https://www.w3.org/TR/ldp/#",
  "Login Status API": "https://w3c-fedid.github.io/login-status/#",
  "Prerendering Revamped": "https://wicg.github.io/nav-speculation/prerendering.html#",
  "Referrer Policy": "https://www.w3.org/TR/referrer-policy/#",
  "Resource Timing": "https://www.w3.org/TR/resource-timing/#",
  "Server Timing": "https://www.w3.org/TR/server-timing/#",
  "Storage Access Headers": "https://privacycg.github.io/storage-access-headers/#",
  CHIPS: "https://datatracker.ietf.org/doc/html/draft-cutler-httpbis-partitioned-cookies#",
  CSP: "https://www.w3.org/TR/CSP3/#",
  Fetch: "https://fetch.spec.whatwg.org/#",
  HTML: "https://html.spec.whatwg.org/multipage/#",
  NEL: "https://w3c.github.io/network-error-logging/#",
  "Network Reporting": "https://w3c.github.io/reporting/network-reporting.html#",
  "Permissions Policy": "https://w3c.github.io/webappsec-permissions-policy/#",
  Reporting: "https://w3c.github.io/reporting/#",
  SRI: "https://w3c.github.io/webappsec-subresource-integrity/#",
  "Trusted Types": "https://w3c.github.io/trusted-types/dist/spec/#"
};
function parseCitation(citation) {
  var _a2;
  const space = citation.lastIndexOf(" ");
  const document = citation.slice(0, space);
  const section = citation.slice(space + 1);
  const rfc = (_a2 = /^RFC (\d+)$/.exec(document)) == null ? void 0 : _a2[1];
  const other = OTHERS[document];
  const base = rfc === void 0 ? `https://datatracker.ietf.org/doc/html/${document}` : `https://www.rfc-editor.org/rfc/rfc${rfc}`;
  return { document, section, url: other === void 0 ? `${base}#section-${section}` : `${other}${section}` };
}
var VALUE_LIMIT = 100;
function toFinding(rule, facts, hit, severity) {
  const {
    values = {},
    fields,
    level = rule.level,
    reference = referenceOf(rule.sections)
  } = hit === true ? {} : hit;
  const names = fields ?? rule.fields ?? [];
  const fill = (template) => fillPlaces(template, (place) => values[place] ?? factOf(place, facts, names, rule.side));
  return {
    id: rule.id,
    severity,
    level,
    message: fill(rule.message),
    fix: fill(rule.fix),
    reference,
    fields: names.length === 0 ? [] : linesOf2(names, facts, rule.side),
    ...rule.side === "request" && { side: rule.side }
  };
}
function fillPlaces(template, value) {
  return template.replace(/\{(\w+)\}/g, (_, place) => shorten(String(value(place) ?? "")));
}
var references = /* @__PURE__ */ new Map();
function referenceOf(sections) {
  let reference = references.get(sections);
  if (reference === void 0) {
    reference = parseCitation(sections.split("; ", 1)[0] ?? "");
    references.set(sections, reference);
  }
  return reference;
}
var SECRETS = /* @__PURE__ */ new Set(["authorization", "proxy-authorization", "cookie"]);
function linesOf2(names, facts, side) {
  const lines = facts.linesOf(names, side);
  return side === void 0 ? lines : lines.map(([name, value]) => [name, SECRETS.has(name.toLowerCase()) ? "…" : value]);
}
function factOf(place, facts, names, side) {
  if (place === "status") return facts.status;
  if (place === "method") return facts.message.method;
  if (place === "url") return facts.message.url;
  const sent = (name2) => side === "request" ? facts.request(name2) : facts.value(name2);
  const name = names.find((each) => sent(each) !== void 0);
  return name === void 0 ? void 0 : place === "field" ? name : sent(name);
}
function shorten(text) {
  const line = text.slice(0, VALUE_LIMIT + 1).replace(/[\0-\x1f\x7f-\x9f]/g, "�");
  return line.length > VALUE_LIMIT ? `${line.slice(0, VALUE_LIMIT)}…` : line;
}
function withoutIgnored(findings, message, ignore) {
  const url = parseUrl(message.url);
  const here = ignore.filter(
    ({ host, path, status }) => (status === void 0 || status === message.status) && (host === void 0 || url !== void 0 && matchesHost(host, url.hostname)) && (path === void 0 || url !== void 0 && matchesGlob(path, url.pathname))
  );
  return findings.filter(({ id }) => !here.some(({ rule }) => rule === void 0 || rule === id));
}
function matchesHost(pattern, host) {
  return pattern.startsWith("*.") ? host.endsWith(pattern.slice(1).toLowerCase()) : host === pattern.toLowerCase();
}
function matchesGlob(pattern, text) {
  const parts = pattern.split("*");
  const last = parts.pop() ?? "";
  const [first = "", ...middle] = parts;
  if (parts.length === 0) return text === last;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of middle) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
function statedLifetime(facts, cache = "any") {
  var _a2, _b2, _c2;
  if (isUnqualified(facts, "no-store") || isUnqualified(facts, "no-cache")) return 0;
  if (cache === "shared" && isUnqualified(facts, "private")) return 0;
  const shared = deltaSeconds((_a2 = facts.directive("s-maxage")) == null ? void 0 : _a2.argument);
  if (shared !== void 0 && !isUnqualified(facts, "private")) return shared;
  const maxAge = facts.directive("max-age");
  if (maxAge !== void 0) return deltaSeconds(maxAge.argument) ?? 0;
  const expires = facts.value("expires");
  if (expires === void 0) return void 0;
  const end = (_b2 = parseHttpDate(expires, facts.now)) == null ? void 0 : _b2.time;
  const start = (_c2 = parseHttpDate(facts.value("date") ?? "", facts.now)) == null ? void 0 : _c2.time;
  if (end === void 0) return 0;
  return start === void 0 ? void 0 : Math.max(0, (end - start) / 1e3);
}
function isUnqualified(facts, name) {
  const directive = facts.directive(name);
  return directive !== void 0 && directive.argument === void 0;
}
function isFieldKept(facts, field) {
  return ["no-cache", "private"].some(
    (name) => {
      var _a2, _b2;
      return (_b2 = (_a2 = facts.directive(name)) == null ? void 0 : _a2.argument) == null ? void 0 : _b2.toLowerCase().split(/[\s,]+/).includes(field);
    }
  );
}
function hasCacheableMethod(facts) {
  const { method } = facts.message;
  return method === void 0 || isCacheableMethod(method);
}
function isSharedReusable(facts) {
  var _a2;
  if (!hasCacheableMethod(facts)) return false;
  const lifetime = statedLifetime(facts, "shared");
  if (lifetime !== void 0) return lifetime > 0;
  return ((_a2 = facts.row) == null ? void 0 : _a2.cacheability) === "heuristic" && wasUnchanged(facts) && !facts.has("expires");
}
function wasUnchanged(facts) {
  var _a2;
  const changed2 = (_a2 = parseHttpDate(facts.values("last-modified")[0] ?? "", facts.now)) == null ? void 0 : _a2.time;
  return changed2 !== void 0 && changed2 < facts.now;
}
function closestWord(text, words) {
  if (text.length > 40) return void 0;
  let best;
  let least = 3;
  for (const word2 of words) {
    if (Math.abs(word2.length - text.length) >= least) continue;
    const distance = editDistance(text, word2);
    if (distance < least && distance <= Math.floor(word2.length / 3)) {
      best = word2;
      least = distance;
    }
  }
  return best;
}
function editDistance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
function only(code) {
  return (_, each) => each === code;
}
function requires(field) {
  return (row) => (row == null ? void 0 : row.responseFields.some(
    ({ name, requirement, when: when2 }) => name === field && requirement === "required" && when2 === void 0
  )) === true;
}
function hasField(row, field) {
  return (row == null ? void 0 : row.responseFields.some(({ name }) => name === field)) === true;
}
function when(condition) {
  return condition ? true : void 0;
}
var SECONDS = ["max-age", "s-maxage", "stale-while-revalidate", "stale-if-error"];
var WITHOUT_ARGUMENT = [
  "immutable",
  "must-revalidate",
  "must-understand",
  "no-store",
  "no-transform",
  "proxy-revalidate",
  "public"
];
var REQUEST_ONLY = ["max-stale", "min-fresh", "only-if-cached"];
var FOR_FIELDS = ["no-cache", "private"];
var FOR_RESPONSES = [...SECONDS, ...WITHOUT_ARGUMENT, ...FOR_FIELDS];
var KNOWN = [...FOR_RESPONSES, ...REQUEST_ONLY];
var VENDOR = ["post-check", "pre-check", "no-cdn", "surrogate-control", "x-proxy-maxage", "proxy-maxage"];
var CACHE_CONTROL_RULES = [
  {
    id: "cc-invalid-syntax",
    severity: "error",
    level: "MUST",
    fields: ["cache-control"],
    sections: "RFC 9111 5.2; RFC 9110 5.6.1",
    message: "`{part}` is not a valid directive, so caches ignore it.",
    fix: "Separate directives with commas, and write arguments as `name=value`: `{fixed}`.",
    check(facts) {
      var _a2;
      const part = (_a2 = facts.directives.find(({ valid: valid2 }) => !valid2)) == null ? void 0 : _a2.text;
      if (part === void 0) return void 0;
      const fixed = part.split(/[\s;]+/).filter((each) => each !== "").join(", ");
      const isFixed = parseCacheControl(fixed).every(({ valid: valid2 }) => valid2);
      return { values: { part, fixed: isFixed ? fixed : "public, max-age=60" } };
    }
  },
  {
    id: "cc-misspelled-directive",
    severity: "warning",
    level: "advice",
    fields: ["cache-control"],
    sections: "RFC 9111 5.2.3; RFC 9111 5.2.2",
    message: "`{name}` is not a registered directive, so caches that don't know it ignore it. Did you mean `{meant}`?",
    fix: "Replace `{name}` with `{meant}`.",
    reason: "A directive that was meant to have an effect has none.",
    check(facts) {
      for (const { name, valid: valid2 } of facts.directives) {
        const meant = valid2 && isUnknown(name) ? closestWord(name, FOR_RESPONSES) : void 0;
        if (meant !== void 0) return { values: { name, meant } };
      }
      return void 0;
    }
  },
  {
    id: "cc-unknown-directive",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["cache-control"],
    yields: ["cc-misspelled-directive"],
    sections: "RFC 9111 5.2.3",
    message: "`{name}` is not a registered directive, so caches that don't know it ignore it.",
    fix: "Remove it, unless your own cache or CDN reads it.",
    check(facts) {
      var _a2;
      const name = (_a2 = facts.directives.find((directive) => directive.valid && isUnknown(directive.name))) == null ? void 0 : _a2.name;
      return name === void 0 ? void 0 : { values: { name } };
    }
  },
  {
    id: "cc-bad-argument",
    severity: "error",
    level: "MUST",
    fields: ["cache-control"],
    sections: "RFC 9111 5.2.2; RFC 9111 1.2.2; RFC 9111 4.2.1",
    message: "`{text}` has an invalid argument; expected {wanted}.",
    fix: "For example, send `{example}`.",
    reason: "Quotes around seconds, and arguments that the directive doesn't take, are warnings: most caches still read the directive.",
    check(facts) {
      for (const { name, argument, quoted: quoted2, valid: valid2, text } of facts.directives) {
        if (!valid2) continue;
        if (SECONDS.includes(name)) {
          if (deltaSeconds(argument) === void 0)
            return { values: { text, wanted: "a whole number of seconds", example: `${name}=60` } };
          if (quoted2) {
            const example = `${name}=${argument}`;
            return { values: { text, wanted: "a number without quotes", example }, severity: "warning" };
          }
        }
        if (argument !== void 0 && WITHOUT_ARGUMENT.includes(name)) {
          return { values: { text, wanted: "no argument", example: name }, severity: "warning" };
        }
      }
      return void 0;
    }
  },
  {
    id: "cc-duplicate-directive",
    severity: "warning",
    level: "advice",
    fields: ["cache-control"],
    sections: "RFC 9111 4.2.1",
    message: "The directive `{name}` appears more than once with different arguments. Caches use the first, or treat the response as stale.",
    fix: "Send `{name}` once.",
    reason: "Caches can use another value than the one you meant.",
    check(facts) {
      const seen = /* @__PURE__ */ new Map();
      for (const { name, argument, valid: valid2 } of facts.directives) {
        if (!valid2 || argument === void 0 && FOR_FIELDS.includes(name)) continue;
        if (seen.has(name) && seen.get(name) !== argument) return { values: { name } };
        seen.set(name, argument);
      }
      return void 0;
    }
  },
  {
    id: "cc-no-store-with-others",
    severity: "warning",
    level: "advice",
    fields: ["cache-control"],
    sections: "RFC 9111 5.2.2.5",
    message: "`no-store` forbids storing the response, but `{other}` only matters if it is stored.",
    fix: "Keep `no-store`, or remove it if the response may be cached.",
    reason: "Caches follow `no-store`, so a response that was meant to be cached isn't.",
    check(facts) {
      if (!isUnqualified(facts, "no-store") || facts.directive("must-understand")) return void 0;
      const other = facts.directives.find(
        ({ name, argument }) => name === "public" || name === "immutable" || (name === "max-age" || name === "s-maxage") && (deltaSeconds(argument) ?? 0) > 0
      );
      return other === void 0 ? void 0 : { values: { other: other.text } };
    }
  },
  {
    id: "cc-public-private",
    severity: "warning",
    level: "advice",
    fields: ["cache-control"],
    sections: "RFC 9111 5.2.2.7; RFC 9111 5.2.2.9",
    message: "`public` and `private` contradict each other. Shared caches don't store the response.",
    fix: "Keep one of them: `private` for a response that is meant for one user.",
    reason: "One of the two is a mistake, and the response may hold personal data.",
    check: (facts) => when(isUnqualified(facts, "public") && isUnqualified(facts, "private"))
  },
  {
    id: "cc-private-s-maxage",
    // private wins, so s-maxage does no harm. Large services send both with every response.
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["cache-control"],
    yields: ["cc-public-private"],
    sections: "RFC 9111 5.2.2.10; RFC 9111 5.2.2.7",
    message: "`s-maxage` is for shared caches, but `private` keeps shared caches from storing the response.",
    fix: "Remove `s-maxage`, or remove `private` if shared caches may store the response.",
    check: (facts) => when(isUnqualified(facts, "private") && (seconds(facts, "s-maxage") ?? 0) > 0)
  },
  {
    id: "cc-no-cache-positive-max-age",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["cache-control"],
    sections: "RFC 9111 5.2.2.4",
    message: "`no-cache` makes caches revalidate every time, so `max-age={age}` has no effect.",
    fix: "Remove `max-age={age}`, or remove `no-cache` if the response may be reused.",
    check(facts) {
      const age = seconds(facts, "max-age") ?? 0;
      return isUnqualified(facts, "no-cache") && age > 0 ? { values: { age } } : void 0;
    }
  },
  {
    id: "cc-no-cache-no-validator",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["cache-control"],
    statuses: (row) => (row == null ? void 0 : row.class) === "successful" && row.content === "allowed",
    absence: ["etag", "last-modified"],
    sections: "RFC 9111 5.2.2.4; RFC 9111 4.3",
    message: "`no-cache` makes caches revalidate, but the response has no ETag or Last-Modified to revalidate with.",
    fix: 'Add an ETag, for example `ETag: "v1"`, or send `no-store`.',
    check: (facts) => when(isUnqualified(facts, "no-cache") && !facts.directive("no-store"))
  },
  {
    id: "cc-immutable-no-max-age",
    severity: "warning",
    level: "advice",
    fields: ["cache-control"],
    yields: ["cc-no-store-with-others"],
    sections: "RFC 8246 2",
    message: "`immutable` applies while the response is fresh, but the response states no lifetime.",
    fix: "Add a lifetime: `max-age=31536000, immutable`.",
    reason: "The directive has no effect without a lifetime.",
    check: (facts) => when(
      facts.directive("immutable") !== void 0 && !facts.has("expires") && !(seconds(facts, "max-age") || seconds(facts, "s-maxage"))
    )
  },
  {
    id: "cc-swr-without-max-age",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["cache-control"],
    sees: ["expires"],
    sections: "RFC 5861 3; RFC 5861 4",
    message: "`{name}` extends a lifetime, but the response states none.",
    fix: "Add a lifetime, for example `max-age=60`.",
    check(facts) {
      const name = ["stale-while-revalidate", "stale-if-error"].find((each) => facts.directive(each));
      const stated = facts.directive("max-age") ?? facts.directive("s-maxage") ?? facts.value("expires");
      return name === void 0 || stated !== void 0 ? void 0 : { values: { name } };
    }
  },
  {
    id: "cc-must-understand-alone",
    severity: "warning",
    level: "SHOULD",
    fields: ["cache-control"],
    sections: "RFC 9111 5.2.2.3",
    message: "`must-understand` comes without `no-store`, so caches that don't know `must-understand` may store the response.",
    fix: "Send `must-understand, no-store`.",
    check: (facts) => when(facts.directive("must-understand") !== void 0 && !facts.directive("no-store"))
  },
  {
    id: "cc-request-directive",
    severity: "warning",
    level: "advice",
    fields: ["cache-control"],
    sections: "RFC 9111 5.2.1",
    message: "`{name}` is a directive for requests and has no effect in a response.",
    fix: "Remove `{name}`.",
    reason: "The directive has no effect here, so the response is cached differently than intended.",
    check(facts) {
      var _a2;
      const name = (_a2 = facts.directives.find((directive) => REQUEST_ONLY.includes(directive.name))) == null ? void 0 : _a2.name;
      return name === void 0 ? void 0 : { values: { name } };
    }
  },
  {
    id: "cc-huge-delta",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["cache-control"],
    sections: "RFC 9111 1.2.2",
    message: "`{text}` is more than some caches can count. The limit is 2147483648 seconds, about 68 years.",
    fix: "Send a year: `31536000`.",
    check(facts) {
      var _a2;
      const text = (_a2 = facts.directives.find(({ argument }) => (deltaSeconds(argument) ?? 0) > 2 ** 31)) == null ? void 0 : _a2.text;
      return text === void 0 ? void 0 : { values: { text } };
    }
  },
  {
    id: "cc-expires-disagree",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["expires"],
    sections: "RFC 9111 5.3",
    message: "`max-age` gives a lifetime of {age} s, but Expires gives {other} s. Caches ignore Expires.",
    fix: "Remove Expires.",
    check(facts) {
      var _a2, _b2;
      const age = seconds(facts, "max-age");
      const end = (_a2 = parseHttpDate(facts.value("expires") ?? "", facts.now)) == null ? void 0 : _a2.time;
      const start = (_b2 = parseHttpDate(facts.value("date") ?? "", facts.now)) == null ? void 0 : _b2.time;
      if (age === void 0 || end === void 0 || start === void 0) return void 0;
      const other = Math.max(0, (end - start) / 1e3);
      return Math.abs(other - age) > 60 ? { values: { age, other }, fields: ["cache-control", "expires"] } : void 0;
    }
  }
];
function isUnknown(name) {
  return !KNOWN.includes(name) && !VENDOR.includes(name);
}
function seconds(facts, name) {
  var _a2;
  return deltaSeconds((_a2 = facts.directive(name)) == null ? void 0 : _a2.argument);
}
function correctEntityTag(value) {
  const weak = /^w\//i.test(value);
  const tag = (weak ? value.slice(2) : value).replace(/[^\x21\x23-\x7e\x80-\xff]/g, "");
  return `${weak ? "W/" : ""}"${tag || "v1"}"`;
}
function correctDate(value, now) {
  var _a2;
  const isIso = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/.test(value);
  const time = isIso ? Date.parse(value) : (_a2 = parseHttpDate(value, now)) == null ? void 0 : _a2.time;
  return time === void 0 || Number.isNaN(time) ? void 0 : new Date(time).toUTCString();
}
function correctTokenList(value) {
  const words = value.split(/[^!#$%&'*+\-.^`|~\w]+/).filter((word2) => word2 !== "");
  return words.length === 0 ? void 0 : words.join(", ");
}
function correctNumber(value) {
  const digits = /^\+?(\d{1,12})(\.\d{1,12})?/.exec(value);
  return digits === null ? void 0 : Number(digits[1]) + (Number(digits[2] ?? 0) > 0 ? 1 : 0);
}
var TOLERANCE = 5e3;
var CONDITIONAL_RULES = [
  {
    id: "etag-invalid",
    severity: "error",
    level: "MUST",
    fields: ["etag"],
    yields: ["etag-multiple"],
    sections: "RFC 9110 8.8.3",
    message: "`ETag: {value}` is not a valid entity tag, so caches can't compare it reliably.",
    fix: "Put it in double quotes: `ETag: {fixed}`. A weak one begins with `W/`.",
    check(facts) {
      const broken = facts.values("etag").find((value) => !isEntityTag(value));
      return broken === void 0 ? void 0 : { values: { fixed: correctEntityTag(broken) } };
    }
  },
  {
    id: "etag-multiple",
    severity: "error",
    level: "MUST",
    fields: ["etag"],
    sections: "RFC 9110 8.8.3; RFC 9110 5.3",
    message: "The response has more than one entity tag: `{value}`.",
    fix: "Send one, for example `ETag: {first}`.",
    check(facts) {
      const values = facts.values("etag");
      const { tags } = parseEntityTags(values[0] ?? "");
      return values.length > 1 || tags.length > 1 ? { values: { first: tags[0] ?? '"v1"' } } : void 0;
    }
  },
  {
    id: "last-modified-future",
    severity: "warning",
    level: "MUST",
    fields: ["last-modified"],
    sections: "RFC 9110 8.8.2.1",
    message: "`Last-Modified: {value}` is later than `Date: {date}`.",
    fix: "Send the time of Date, or an earlier one.",
    reason: "Clocks that differ by a few seconds cause it, and caches can still compare the date.",
    check(facts) {
      var _a2, _b2;
      const date = facts.value("date") ?? "";
      const modified = (_a2 = parseHttpDate(facts.value("last-modified") ?? "", facts.now)) == null ? void 0 : _a2.time;
      const now = (_b2 = parseHttpDate(date, facts.now)) == null ? void 0 : _b2.time;
      return modified !== void 0 && now !== void 0 && modified > now + TOLERANCE ? { values: { date }, fields: ["last-modified", "date"] } : void 0;
    }
  },
  {
    id: "inm-ignored",
    severity: "warning",
    level: "MUST",
    statuses: only(200),
    fields: ["etag"],
    // A browser that revalidates shows scripts and its HAR a 200 for the 304 on the wire.
    needs: ["allRequestHeaders", "method"],
    sections: "RFC 9110 13.1.2; RFC 9110 15.4.5",
    message: "The client already has `{value}`, which its If-None-Match lists, but the server sent the content again.",
    fix: "Send 304 without a body.",
    reason: "The response is correct but sends content that the client already has.",
    check(facts) {
      const etag = facts.value("etag") ?? "";
      const asked = parseEntityTags(facts.request("if-none-match") ?? "").tags;
      return when(isRetrieval(facts) && isEntityTag(etag) && asked.some((tag) => matchesWeakly(tag, etag)));
    }
  },
  {
    id: "status-304-has-body",
    severity: "error",
    level: "MUST",
    statuses: (row, code) => code === 304 && (row == null ? void 0 : row.content) === "forbidden",
    needs: ["contentSize"],
    sections: "RFC 9110 15.4.5; RFC 9110 6.4.1",
    message: "304 (Not Modified) ends with its headers, but more bytes follow. A client can read them as the start of the next response.",
    fix: "Remove the body.",
    check: (facts) => when(facts.hasContent === true)
  },
  {
    id: "status-304-unconditional",
    severity: "error",
    level: "advice",
    statuses: only(304),
    needs: ["allRequestHeaders"],
    sections: "RFC 9110 15.4.5; RFC 9110 13.1",
    message: "304 (Not Modified) answers a request without If-None-Match or If-Modified-Since, so the client may have no copy to use.",
    fix: "Send 200 with the content.",
    reason: "The client gets no content at all.",
    check: (facts) => when(["if-none-match", "if-modified-since"].every((name) => facts.request(name) === void 0))
  },
  {
    id: "status-304-missing-etag",
    severity: "warning",
    level: "MUST",
    statuses: (row, code) => code === 304 && (row == null ? void 0 : row.responseFields.some(({ name }) => name === "ETag")) === true,
    absence: ["etag"],
    needs: ["requestHeaders"],
    sections: "RFC 9110 15.4.5",
    message: "304 (Not Modified) has no ETag, but the request has If-None-Match.",
    fix: "Add the ETag that a 200 response would have.",
    reason: "The client can still use its copy. It can't tell which one was meant if it has several.",
    check: (facts) => when(parseEntityTags(facts.request("if-none-match") ?? "").tags.length > 0)
  },
  {
    id: "status-304-representation-metadata",
    severity: "info",
    level: "SHOULD",
    profile: "strict",
    statuses: only(304),
    fields: ["content-encoding", "content-language", "content-type"],
    sections: "RFC 9110 15.4.5",
    message: "304 (Not Modified) has no content, but its headers describe some.",
    fix: "Remove Content-Type, Content-Encoding and Content-Language.",
    reason: "Caches may leave these headers out when they update a stored response (RFC 9111, section 3.2)."
  },
  {
    id: "status-412-without-precondition",
    severity: "warning",
    level: "advice",
    statuses: only(412),
    needs: ["allRequestHeaders"],
    sections: "RFC 9110 15.5.13; RFC 9110 13.1",
    message: "412 (Precondition Failed) answers a request that has no precondition.",
    fix: "Send 409 or 422, or 428 to ask for a precondition.",
    reason: "The status is about a header that the client didn't send, so the client can't correct the request.",
    // WebDAV's If, and headers such as x-amz-copy-source-if-match, are preconditions too.
    check: (facts) => when(!facts.requestNames.some((name) => /(?:^|-)if(?:-|$)/.test(name)))
  },
  {
    id: "status-412-on-safe-inm",
    severity: "error",
    level: "MUST",
    statuses: only(412),
    needs: ["allRequestHeaders", "method"],
    sections: "RFC 9110 13.1.2; RFC 9110 13.2.2",
    message: "The client's copy is still current, but {method} got 412 (Precondition Failed) instead of 304.",
    fix: "Send 304.",
    check(facts) {
      const conditions = facts.requestNames.filter((name) => /(?:^|-)if(?:-|$)/.test(name));
      const cached = conditions.every((name) => name === "if-none-match" || name === "if-modified-since");
      return when(isRetrieval(facts) && conditions.length > 0 && cached);
    }
  }
];
function isRetrieval(facts) {
  return facts.message.method === "GET" || facts.message.method === "HEAD";
}
var EXAMPLE = "Sun, 06 Nov 1994 08:49:37 GMT";
var SHORT = 10;
var FRESHNESS_RULES = [
  {
    id: "error-must-not-be-stored",
    severity: "error",
    level: "MUST",
    statuses: (row, code) => (row == null ? void 0 : row.cacheability) === "never" && code >= 400,
    fields: ["cache-control", "expires"],
    // Each of these statuses forbids storing in its own section.
    sections: "RFC 6585 3; RFC 6585 4; RFC 6585 5; RFC 6585 6",
    message: "{status} must not be stored by caches, but it states a lifetime of {lifetime} s.",
    fix: "Send `Cache-Control: no-store`.",
    check(facts) {
      const hit = lifetimeOver(statedLifetime(facts), 0);
      return hit === void 0 || facts.row === void 0 ? hit : { ...hit, reference: facts.row.reference };
    }
  },
  {
    id: "status-421-cacheable",
    severity: "warning",
    level: "advice",
    statuses: only(421),
    fields: ["cache-control", "expires"],
    sections: "RFC 9111 3; RFC 9110 15.5.20",
    message: "421 (Misdirected Request) is about one connection, but caches may keep it for {lifetime} s.",
    fix: "Send `Cache-Control: no-store`.",
    reason: "Clients keep getting the cached 421 after they have moved to the right connection.",
    check: (facts) => lifetimeOver(statedLifetime(facts), 0)
  },
  {
    id: "status-5xx-explicitly-cacheable",
    severity: "warning",
    level: "advice",
    statuses: (row, code) => code >= 500 && code < 600 && (row == null ? void 0 : row.cacheability) !== "heuristic" && (row == null ? void 0 : row.cacheability) !== "never",
    fields: ["cache-control", "expires"],
    sections: "RFC 9111 3; RFC 9111 4.2.1",
    message: "Caches may keep this {status} for {lifetime} s, which can outlast the failure.",
    fix: "Send `Cache-Control: no-store`, or a few seconds: `max-age=5`.",
    reason: "Clients keep getting the error from caches after the service has recovered.",
    check: (facts) => hasCacheableMethod(facts) ? lifetimeOver(statedLifetime(facts), SHORT) : void 0
  },
  {
    id: "status-4xx-long-cacheable",
    severity: "warning",
    level: "advice",
    // Statuses that are cacheable by default can last. A 404 often doesn't: its limit is a day.
    statuses: (row, code) => code >= 400 && code < 500 && code !== 421 && (row == null ? void 0 : row.cacheability) !== "never" && ((row == null ? void 0 : row.cacheability) !== "heuristic" || code === 404),
    fields: ["cache-control", "expires"],
    sections: "RFC 9111 3; RFC 9111 4.2.1",
    message: "Caches may keep this {status} for {lifetime} s, which can outlast its cause.",
    fix: "Send `Cache-Control: no-store`, or a short lifetime: `max-age=10`.",
    reason: "Clients keep getting the error from caches after its cause is gone.",
    check: (facts) => hasCacheableMethod(facts) ? lifetimeOver(statedLifetime(facts), facts.status === 404 ? 86400 : 60) : void 0
  },
  {
    id: "status-404-cacheable-default",
    severity: "warning",
    level: "advice",
    statuses: (row, code) => code >= 400 && (row == null ? void 0 : row.cacheability) === "heuristic",
    absence: ["cache-control", "expires"],
    sections: "RFC 9110 15.1; RFC 9111 4.2.2",
    message: "The {status} response states no lifetime, so caches may choose one.",
    fix: "Send `Cache-Control: no-store`, or a short lifetime: `max-age=10`.",
    reason: "With Last-Modified, caches have a date to derive a long lifetime from. Without it the finding is an info.",
    check(facts) {
      if (!hasCacheableMethod(facts)) return void 0;
      return facts.has("last-modified") ? { fields: ["last-modified"] } : { severity: "info" };
    }
  },
  {
    id: "no-explicit-freshness",
    severity: "info",
    level: "advice",
    profile: "strict",
    statuses: (row, code) => code < 400 && (row == null ? void 0 : row.cacheability) === "heuristic" && row.redirectMethod === void 0 && row.content === "allowed",
    absence: ["cache-control", "expires"],
    needs: ["method"],
    sections: "RFC 9111 4.2.2",
    message: "The {status} response states no lifetime, so caches may choose one.",
    fix: "Add Cache-Control, for example `max-age=60` or `no-store`.",
    check: (facts) => when(facts.message.method === "GET")
  },
  {
    id: "expires-invalid",
    severity: "warning",
    level: "MUST",
    fields: ["expires"],
    sections: "RFC 9111 5.3; RFC 9110 5.6.7",
    message: "`Expires: {value}` is not an HTTP date, so caches treat the response as expired.",
    fix: "Send `Expires: {fixed}`, or use Cache-Control only.",
    reason: "Caches must read any invalid date as expired (RFC 9111, section 5.3). It is an info if that was meant, as with `0`, `-1` and a year that has passed, and if Cache-Control decides anyway.",
    check(facts) {
      var _a2;
      const value = facts.values("expires")[0] ?? "";
      if (parseHttpDate(value, facts.now) !== void 0) return void 0;
      const year = (_a2 = /\b\d{4}\b/.exec(value)) == null ? void 0 : _a2[0];
      const isPast = /^(?:0|-1)$/.test(value) || Number(year) < new Date(facts.now).getUTCFullYear();
      const isIgnored = ["max-age", "s-maxage", "no-store", "no-cache"].some((name) => facts.directive(name));
      const values = { fixed: correctDate(value, facts.now) ?? EXAMPLE };
      return isPast || isIgnored ? { values, severity: "info" } : { values };
    }
  },
  {
    id: "pragma-in-response",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["pragma"],
    sections: "RFC 9111 5.4",
    message: "Pragma has no specified meaning in a response.",
    fix: "Remove Pragma. If you need it, send `Cache-Control: no-cache`."
  },
  {
    id: "warning-obsolete",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["warning"],
    sections: "RFC 9111 5.5",
    message: "The Warning header is obsolete.",
    fix: "Remove Warning."
  },
  {
    id: "age-invalid",
    severity: "error",
    level: "MUST",
    fields: ["age"],
    sections: "RFC 9111 5.1; RFC 9111 1.2.2",
    message: "`Age: {value}` is not a number of seconds.",
    fix: "Send whole seconds: `Age: {fixed}`.",
    check(facts) {
      const broken = facts.values("age").find((value) => !/^\d+$/.test(value));
      return broken === void 0 ? void 0 : { values: { fixed: correctNumber(broken) ?? 0 } };
    }
  },
  {
    id: "age-exceeds-max-age",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["age"],
    sections: "RFC 9111 4.2; RFC 9111 4.2.4",
    message: "The response was fresh for {lifetime} s, but it is {value} s old: a cache served it stale.",
    fix: "Check the configuration of the cache in front of the origin server.",
    check(facts) {
      if (facts.directive("stale-while-revalidate") || facts.directive("stale-if-error")) return void 0;
      const lifetime = statedLifetime(facts, "shared");
      const age = facts.value("age") ?? "";
      return lifetime !== void 0 && lifetime > 0 && /^\d+$/.test(age) && Number(age) > lifetime ? { values: { lifetime } } : void 0;
    }
  },
  {
    id: "age-from-origin",
    severity: "warning",
    level: "MUST",
    fields: ["age"],
    sees: ["x-cache"],
    sections: "RFC 9111 5.2.2.5; RFC 9111 5.1",
    message: "`Age: {value}` shows that a cache stored the response, but `no-store` forbids that.",
    fix: "Check which cache between client and origin server overrides Cache-Control.",
    reason: "An origin server that sends Age by mistake looks the same.",
    check: (facts) => when(
      facts.directive("no-store") !== void 0 && !facts.directive("must-understand") && Number(facts.value("age")) > 0 && // Caches answer no other method from what they stored.
      hasCacheableMethod(facts) && !isMiss(facts)
    )
  }
];
function isMiss(facts) {
  const states = splitList(facts.value("x-cache") ?? "");
  return states.length > 0 && states.every((state) => /^(?:miss|pass)\b/i.test(state));
}
function lifetimeOver(lifetime, limit) {
  return lifetime !== void 0 && lifetime > limit ? { values: { lifetime } } : void 0;
}
var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function decodeBase64(text) {
  const padding = text.length % 4 !== 0 ? 0 : text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const end = text.length - padding;
  if (end % 4 === 1) return void 0;
  const bytes = new Uint8Array(end * 3 >> 2);
  let bits = 0;
  let length = 0;
  for (let index = 0; index < end; index++) {
    const digit = digitOf(text.charCodeAt(index));
    if (digit < 0) return void 0;
    bits = bits << 6 | digit;
    if (index % 4 !== 0) bytes[length++] = bits >> 6 - 2 * (index % 4) & 255;
  }
  return bytes;
}
function encodeBase64(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const bits = first << 16 | second << 8 | third;
    const left = bytes.length - at;
    text += DIGITS.charAt(bits >> 18) + DIGITS.charAt(bits >> 12 & 63);
    text += left > 1 ? DIGITS.charAt(bits >> 6 & 63) : "=";
    text += left > 2 ? DIGITS.charAt(bits & 63) : "=";
  }
  return text;
}
function digitOf(code) {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  return code === 43 ? 62 : code === 47 ? 63 : -1;
}
var Token = class {
  constructor(value) {
    __publicField(this, "value");
    this.value = value;
  }
  toString() {
    return this.value;
  }
};
var DisplayString = class {
  constructor(value) {
    __publicField(this, "value");
    this.value = value;
  }
  toString() {
    return this.value;
  }
};
var StructuredFieldError = class extends Error {
  constructor() {
    super(...arguments);
    __publicField(this, "name", "StructuredFieldError");
  }
};
function parseItem(value) {
  return readItem(new Parser(value));
}
function parseList(value) {
  return readList(new Parser(value));
}
function parseDictionary(value) {
  return readDictionary(new Parser(value));
}
var READERS = { dictionary: readDictionary, item: readItem, list: readList };
function contradictedKey(value, type) {
  const parser = new Parser(value);
  READERS[type](parser);
  return parser.contradicted;
}
function readItem(parser) {
  const item = parser.item();
  parser.end();
  return item;
}
function readList(parser) {
  const members = [];
  while (parser.hasMember(members.length > 0)) members.push(parser.member());
  return members;
}
function readDictionary(parser) {
  var _a2;
  const members = /* @__PURE__ */ new Map();
  for (let more = false; parser.hasMember(more); more = true) {
    const key = parser.key();
    const member = parser.skip("=") ? parser.member() : [true, parser.parameters()];
    parser.compare(key, (_a2 = members.get(key)) == null ? void 0 : _a2[0], member[0]);
    members.set(key, member);
  }
  return members;
}
var KEY = /[a-z*][a-z\d_\-.*]*/y;
var TOKEN = /[A-Za-z*][!#$%&'*+\-.^`|~\w:/]*/y;
var NUMBER = /(-?)(\d+)(?:\.(\d*))?/y;
var PLAIN = /[\x20\x21\x23-\x5b\x5d-\x7e]*/y;
var DISPLAYED = /[\x20\x21\x23\x24\x26-\x7e]*/y;
var Parser = (_b = class {
  constructor(text) {
    __privateAdd(this, _Parser_instances);
    __privateAdd(this, _text2);
    __privateAdd(this, _at, 0);
    /** The first key with two values. */
    __publicField(this, "contradicted");
    __privateSet(this, _text2, text);
    __privateMethod(this, _Parser_instances, skipAll_fn).call(this, " ");
  }
  /** Passes a character if it comes next. */
  skip(character) {
    if (__privateGet(this, _text2)[__privateGet(this, _at)] !== character) return false;
    __privateWrapper(this, _at)._++;
    return true;
  }
  end() {
    __privateMethod(this, _Parser_instances, skipAll_fn).call(this, " ");
    if (__privateGet(this, _at) < __privateGet(this, _text2).length) __privateMethod(this, _Parser_instances, fail_fn).call(this, "unexpected characters");
  }
  /** Whether another member of a list or dictionary begins, after the comma that ends the one before. */
  hasMember(isLater) {
    if (isLater) {
      __privateMethod(this, _Parser_instances, skipAll_fn).call(this, " 	");
      if (__privateGet(this, _at) >= __privateGet(this, _text2).length) return false;
      if (!this.skip(",")) __privateMethod(this, _Parser_instances, fail_fn).call(this, "expected a comma");
      __privateMethod(this, _Parser_instances, skipAll_fn).call(this, " 	");
      if (__privateGet(this, _at) >= __privateGet(this, _text2).length) __privateMethod(this, _Parser_instances, fail_fn).call(this, "a comma without another member");
    }
    return __privateGet(this, _at) < __privateGet(this, _text2).length;
  }
  member() {
    return __privateGet(this, _text2)[__privateGet(this, _at)] === "(" ? __privateMethod(this, _Parser_instances, innerList_fn).call(this) : this.item();
  }
  item() {
    return [__privateMethod(this, _Parser_instances, bareItem_fn).call(this), this.parameters()];
  }
  parameters() {
    const parameters = /* @__PURE__ */ new Map();
    while (this.skip(";")) {
      __privateMethod(this, _Parser_instances, skipAll_fn).call(this, " ");
      const key = this.key();
      const value = this.skip("=") ? __privateMethod(this, _Parser_instances, bareItem_fn).call(this) : true;
      this.compare(key, parameters.get(key), value);
      parameters.set(key, value);
    }
    return parameters;
  }
  /** Keeps the key if it had another value before. */
  compare(key, before, value) {
    if (before !== void 0 && String(before) !== String(value)) this.contradicted ?? (this.contradicted = key);
  }
  key() {
    var _a2;
    return ((_a2 = __privateMethod(this, _Parser_instances, match_fn).call(this, KEY)) == null ? void 0 : _a2[0]) ?? __privateMethod(this, _Parser_instances, fail_fn).call(this, "expected a key in lower case");
  }
}, _text2 = new WeakMap(), _at = new WeakMap(), _Parser_instances = new WeakSet(), fail_fn = function(what) {
  throw new StructuredFieldError(`${what} at offset ${__privateGet(this, _at)}`);
}, skipAll_fn = function(characters) {
  while (__privateGet(this, _at) < __privateGet(this, _text2).length && characters.includes(__privateGet(this, _text2)[__privateGet(this, _at)])) __privateWrapper(this, _at)._++;
}, match_fn = function(pattern) {
  pattern.lastIndex = __privateGet(this, _at);
  const match = pattern.exec(__privateGet(this, _text2));
  if (match !== null) __privateSet(this, _at, __privateGet(this, _at) + match[0].length);
  return match;
}, innerList_fn = function() {
  __privateWrapper(this, _at)._++;
  const items = [];
  for (; ; ) {
    __privateMethod(this, _Parser_instances, skipAll_fn).call(this, " ");
    if (this.skip(")")) return [items, this.parameters()];
    if (__privateGet(this, _at) >= __privateGet(this, _text2).length) __privateMethod(this, _Parser_instances, fail_fn).call(this, "expected a closing parenthesis");
    items.push(this.item());
    const next = __privateGet(this, _text2)[__privateGet(this, _at)];
    if (next !== " " && next !== ")") __privateMethod(this, _Parser_instances, fail_fn).call(this, "expected a space or a closing parenthesis");
  }
}, bareItem_fn = function() {
  const first = __privateGet(this, _text2)[__privateGet(this, _at)];
  if (first === void 0) __privateMethod(this, _Parser_instances, fail_fn).call(this, "expected a value");
  if (first === '"') return __privateMethod(this, _Parser_instances, string_fn).call(this);
  if (first === ":") return __privateMethod(this, _Parser_instances, bytes_fn).call(this);
  if (first === "?") return __privateMethod(this, _Parser_instances, boolean_fn).call(this);
  if (first === "@") return __privateMethod(this, _Parser_instances, date_fn).call(this);
  if (first === "%") return __privateMethod(this, _Parser_instances, displayString_fn).call(this);
  if (/[-\d]/.test(first)) return __privateMethod(this, _Parser_instances, number_fn).call(this);
  const token = __privateMethod(this, _Parser_instances, match_fn).call(this, TOKEN) ?? __privateMethod(this, _Parser_instances, fail_fn).call(this, "unexpected character");
  return new Token(token[0]);
}, number_fn = function() {
  const [text, , whole = "", fraction] = __privateMethod(this, _Parser_instances, match_fn).call(this, NUMBER) ?? __privateMethod(this, _Parser_instances, fail_fn).call(this, "expected a digit");
  if (fraction === void 0 ? whole.length > 15 : whole.length > 12) __privateMethod(this, _Parser_instances, fail_fn).call(this, "a number with too many digits");
  if (fraction !== void 0 && !/^\d{1,3}$/.test(fraction))
    __privateMethod(this, _Parser_instances, fail_fn).call(this, "a decimal needs one to three digits after the point");
  return Number(text);
}, date_fn = function() {
  __privateWrapper(this, _at)._++;
  const seconds2 = __privateMethod(this, _Parser_instances, number_fn).call(this);
  if (!Number.isInteger(seconds2) || __privateGet(this, _text2)[__privateGet(this, _at) - 2] === ".") __privateMethod(this, _Parser_instances, fail_fn).call(this, "a date has whole seconds");
  return new Date(seconds2 * 1e3);
}, string_fn = function() {
  var _a2;
  __privateWrapper(this, _at)._++;
  let text = "";
  for (; ; ) {
    text += ((_a2 = __privateMethod(this, _Parser_instances, match_fn).call(this, PLAIN)) == null ? void 0 : _a2[0]) ?? "";
    if (this.skip('"')) return text;
    if (!this.skip("\\"))
      __privateMethod(this, _Parser_instances, fail_fn).call(this, __privateGet(this, _at) < __privateGet(this, _text2).length ? "a string has to be ASCII" : "expected a closing quote");
    const next = __privateGet(this, _text2)[__privateGet(this, _at)];
    if (next !== '"' && next !== "\\") __privateMethod(this, _Parser_instances, fail_fn).call(this, "a backslash has to be followed by a quote or a backslash");
    text += next;
    __privateWrapper(this, _at)._++;
  }
}, displayString_fn = function() {
  var _a2;
  __privateWrapper(this, _at)._++;
  if (!this.skip('"')) __privateMethod(this, _Parser_instances, fail_fn).call(this, "expected a quote after the percent sign");
  const start = __privateGet(this, _at);
  const bytes = [];
  for (; ; ) {
    for (const character of ((_a2 = __privateMethod(this, _Parser_instances, match_fn).call(this, DISPLAYED)) == null ? void 0 : _a2[0]) ?? "") bytes.push(character.charCodeAt(0));
    if (this.skip('"')) break;
    const digits = /^%[\da-f]{2}$/.exec(__privateGet(this, _text2).slice(__privateGet(this, _at), __privateGet(this, _at) + 3));
    if (digits === null) __privateMethod(this, _Parser_instances, fail_fn).call(this, "a display string has to be percent-encoded in lower case, and closed by a quote");
    bytes.push(Number.parseInt(digits[0].slice(1), 16));
    __privateSet(this, _at, __privateGet(this, _at) + 3);
  }
  const { text, invalidAt: invalidAt2 } = decodeUtf8(Uint8Array.from(bytes));
  if (invalidAt2 === void 0) return new DisplayString(text);
  __privateSet(this, _at, start);
  return __privateMethod(this, _Parser_instances, fail_fn).call(this, "a display string has to be UTF-8");
}, bytes_fn = function() {
  const end = __privateGet(this, _text2).indexOf(":", __privateGet(this, _at) + 1);
  const bytes = end < 0 ? void 0 : decodeBase64(__privateGet(this, _text2).slice(__privateGet(this, _at) + 1, end));
  if (bytes === void 0) __privateMethod(this, _Parser_instances, fail_fn).call(this, "expected base64 between two colons");
  __privateSet(this, _at, end + 1);
  return bytes.buffer;
}, boolean_fn = function() {
  __privateWrapper(this, _at)._++;
  const digit = __privateGet(this, _text2)[__privateGet(this, _at)];
  if (digit !== "0" && digit !== "1") __privateMethod(this, _Parser_instances, fail_fn).call(this, "expected ?0 or ?1");
  __privateWrapper(this, _at)._++;
  return digit === "1";
}, _b);
var PARSERS = { dictionary: parseDictionary, list: parseList, item: parseItem };
function structuredFieldError(value, type) {
  try {
    PARSERS[type](value);
    return void 0;
  } catch (error) {
    return error instanceof Error ? error.message : "invalid syntax";
  }
}
function parseStructuredField(value, type) {
  try {
    if (type === "dictionary") return parseDictionary(value);
    return new Map((type === "item" ? [parseItem(value)] : parseList(value)).entries());
  } catch {
    return void 0;
  }
}
function parseStructuredDate(value) {
  var _a2;
  const seconds2 = (_a2 = /^@(-?\d{1,15})(?:[ \t]*;|$)/.exec(value)) == null ? void 0 : _a2[1];
  return seconds2 === void 0 || structuredFieldError(value, "item") !== void 0 ? void 0 : Number(seconds2) * 1e3;
}
function parseDigests(value) {
  try {
    const digests = /* @__PURE__ */ new Map();
    for (const [key, [bytes]] of parseDictionary(value)) {
      if (!(bytes instanceof ArrayBuffer)) return void 0;
      digests.set(key, new Uint8Array(bytes));
    }
    return digests;
  } catch {
    return void 0;
  }
}
var HEADER_VALUES = [
  { name: "Accept-CH", rule: "accept-ch-invalid", shape: "sf-list", value: { is: [{ type: "token" }] }, where: ["https", "documents"] },
  { name: "Accept-Patch", rule: "accept-patch-invalid", shape: "media-types" },
  { name: "Accept-Post", rule: "accept-post-invalid", shape: "media-types" },
  { name: "Accept-Query", rule: "accept-query-invalid", shape: "sf-list", value: { is: [{ type: "media-range" }] } },
  { name: "Accept-Ranges", rule: "accept-ranges-invalid", shape: "tokens", value: { is: [{ type: "token", misused: ["true", "false", "yes", "no", "on", "off", "0", "1"] }] } },
  { name: "Accept-Signature", rule: "accept-signature-invalid", shape: "sf-dictionary", value: { is: [{ type: "list", of: "string" }] } },
  { name: "Access-Control-Max-Age", rule: "cors-max-age-invalid", shape: "seconds" },
  { name: "Activate-Storage-Access", rule: "activate-storage-access-invalid", shape: "sf-item", value: { is: [{ type: "token", words: ["load", "retry"] }] }, parameters: { "allowed-origin": { is: [{ type: "string" }, { type: "token", words: ["*"] }], required: "retry" } } },
  { name: "Cache-Group-Invalidation", rule: "cache-group-invalidation-invalid", shape: "sf-list", value: { is: [{ type: "string" }] }, where: ["unsafe-methods"] },
  { name: "Cache-Groups", rule: "cache-groups-invalid", shape: "sf-list", value: { is: [{ type: "string" }] } },
  { name: "Cache-Status", rule: "cache-status-invalid", shape: "sf-list", value: { is: [{ type: "string" }, { type: "token", misused: ["HIT", "MISS", "BYPASS", "EXPIRED", "STALE", "DYNAMIC", "REVALIDATED", "UPDATING", "hit", "miss", "bypass", "expired", "stale", "Hit", "Miss"] }] }, parameters: { hit: { is: [{ type: "boolean" }] }, fwd: { is: [{ type: "token", words: ["bypass", "method", "uri-miss", "vary-miss", "miss", "request", "stale", "partial"] }] }, "fwd-status": { is: [{ type: "integer" }] }, ttl: { is: [{ type: "integer" }] }, stored: { is: [{ type: "boolean" }] }, collapsed: { is: [{ type: "boolean" }] }, key: { is: [{ type: "string" }] }, detail: { is: [{ type: "string" }, { type: "token" }] } } },
  { name: "CDN-Cache-Control", rule: "targeted-cc-invalid", shape: "sf-dictionary", keys: { "max-age": { is: [{ type: "integer", least: 0 }] }, "s-maxage": { is: [{ type: "integer", least: 0 }] }, "stale-while-revalidate": { is: [{ type: "integer", least: 0 }] }, "stale-if-error": { is: [{ type: "integer", least: 0 }] }, "no-store": { is: [{ type: "boolean" }] }, "must-revalidate": { is: [{ type: "boolean" }] }, "proxy-revalidate": { is: [{ type: "boolean" }] }, "must-understand": { is: [{ type: "boolean" }] }, "no-transform": { is: [{ type: "boolean" }] }, public: { is: [{ type: "boolean" }] }, immutable: { is: [{ type: "boolean" }] }, "no-cache": { is: [{ type: "boolean" }, { type: "string" }] }, private: { is: [{ type: "boolean" }, { type: "string" }] } } },
  { name: "Clear-Site-Data", rule: "clear-site-data-invalid", shape: "quoted-list", value: { is: [{ type: "string", words: ["cache", "cookies", "storage", "executionContexts", "clientHints", "prefetchCache", "prerenderCache", "*"] }] }, where: ["https"] },
  { name: "Cloudflare-CDN-Cache-Control", rule: "targeted-cc-invalid", shape: "sf-dictionary", keys: { "max-age": { is: [{ type: "integer", least: 0 }] }, "s-maxage": { is: [{ type: "integer", least: 0 }] }, "stale-while-revalidate": { is: [{ type: "integer", least: 0 }] }, "stale-if-error": { is: [{ type: "integer", least: 0 }] }, "no-store": { is: [{ type: "boolean" }] }, "must-revalidate": { is: [{ type: "boolean" }] }, "proxy-revalidate": { is: [{ type: "boolean" }] }, "must-understand": { is: [{ type: "boolean" }] }, "no-transform": { is: [{ type: "boolean" }] }, public: { is: [{ type: "boolean" }] }, immutable: { is: [{ type: "boolean" }] }, "no-cache": { is: [{ type: "boolean" }, { type: "string" }] }, private: { is: [{ type: "boolean" }, { type: "string" }] } } },
  { name: "Content-Digest", rule: "digest-invalid", shape: "sf-dictionary", value: { is: [{ type: "bytes" }] } },
  { name: "Content-Language", rule: "content-language-invalid", shape: "language-tags" },
  { name: "Critical-CH", rule: "critical-ch-invalid", shape: "sf-list", value: { is: [{ type: "token" }] }, where: ["https", "documents"] },
  { name: "Cross-Origin-Embedder-Policy", rule: "coep-invalid", shape: "sf-item", value: { is: [{ type: "token", words: ["unsafe-none", "require-corp", "credentialless"] }] }, parameters: { "report-to": { is: [{ type: "string" }] } }, where: ["https", "documents", "workers"] },
  { name: "Cross-Origin-Embedder-Policy-Report-Only", rule: "coep-invalid", shape: "sf-item", value: { is: [{ type: "token", words: ["unsafe-none", "require-corp", "credentialless"] }] }, parameters: { "report-to": { is: [{ type: "string" }] } }, where: ["https", "documents", "workers"] },
  { name: "Cross-Origin-Opener-Policy", rule: "coop-invalid", shape: "sf-item", value: { is: [{ type: "token", words: ["unsafe-none", "same-origin-allow-popups", "same-origin", "noopener-allow-popups"] }] }, parameters: { "report-to": { is: [{ type: "string" }] } }, where: ["https", "documents"] },
  { name: "Cross-Origin-Opener-Policy-Report-Only", rule: "coop-invalid", shape: "sf-item", value: { is: [{ type: "token", words: ["unsafe-none", "same-origin-allow-popups", "same-origin", "noopener-allow-popups"] }] }, parameters: { "report-to": { is: [{ type: "string" }] } }, where: ["https", "documents"] },
  { name: "Cross-Origin-Resource-Policy", rule: "corp-invalid", shape: "token", value: { is: [{ type: "token", words: ["same-origin", "same-site", "cross-origin"] }] } },
  { name: "Deprecation", rule: "deprecation-invalid", shape: "sf-item", value: { is: [{ type: "date" }] } },
  { name: "Document-Isolation-Policy", rule: "document-isolation-policy-invalid", shape: "sf-item", value: { is: [{ type: "token", words: ["none", "isolate-and-require-corp", "isolate-and-credentialless"] }] }, parameters: { "report-to": { is: [{ type: "string" }] } }, where: ["https", "documents"] },
  { name: "Document-Isolation-Policy-Report-Only", rule: "document-isolation-policy-invalid", shape: "sf-item", value: { is: [{ type: "token", words: ["none", "isolate-and-require-corp", "isolate-and-credentialless"] }] }, parameters: { "report-to": { is: [{ type: "string" }] } }, where: ["https", "documents"] },
  { name: "Document-Policy", rule: "document-policy-invalid", shape: "sf-dictionary", value: { is: [{ type: "boolean" }, { type: "integer" }, { type: "number" }, { type: "token" }] }, where: ["documents"] },
  { name: "Document-Policy-Report-Only", rule: "document-policy-invalid", shape: "sf-dictionary", value: { is: [{ type: "boolean" }, { type: "integer" }, { type: "number" }, { type: "token" }] }, where: ["documents"] },
  { name: "Integrity-Policy", rule: "integrity-policy-ineffective", shape: "sf-dictionary", where: ["documents", "workers"] },
  { name: "Integrity-Policy-Report-Only", rule: "integrity-policy-ineffective", shape: "sf-dictionary", where: ["documents", "workers"] },
  { name: "No-Vary-Search", rule: "no-vary-search-invalid", shape: "sf-dictionary", keys: { "key-order": { is: [{ type: "boolean" }] }, params: { is: [{ type: "boolean" }, { type: "list", of: "string" }] }, except: { is: [{ type: "list", of: "string" }] } } },
  { name: "Origin-Agent-Cluster", rule: "origin-agent-cluster-invalid", shape: "sf-item", value: { is: [{ type: "boolean" }] }, where: ["https", "documents"] },
  { name: "Permissions-Policy", rule: "permissions-policy-invalid", shape: "sf-dictionary", where: ["documents"] },
  { name: "Permissions-Policy-Report-Only", rule: "permissions-policy-invalid", shape: "sf-dictionary", where: ["documents"] },
  { name: "Priority", rule: "priority-invalid", shape: "sf-dictionary", keys: { u: { is: [{ type: "integer", least: 0, most: 7 }] }, i: { is: [{ type: "boolean" }] } }, misusedKeys: ["high", "low", "normal", "medium", "highest", "lowest", "urgent"] },
  { name: "Proxy-Status", rule: "proxy-status-invalid", shape: "sf-list", value: { is: [{ type: "string" }, { type: "token" }] }, parameters: { error: { is: [{ type: "token" }] }, "next-hop": { is: [{ type: "string" }, { type: "token" }] }, "next-protocol": { is: [{ type: "token" }, { type: "bytes" }] }, "received-status": { is: [{ type: "integer" }] }, details: { is: [{ type: "string" }] } } },
  { name: "RateLimit", rule: "ratelimit-invalid", shape: "sf-list", value: { is: [{ type: "string" }] } },
  { name: "RateLimit-Policy", rule: "ratelimit-invalid", shape: "sf-list", value: { is: [{ type: "string" }] } },
  { name: "Referrer-Policy", rule: "referrer-policy-invalid", shape: "known-token", value: { is: [{ type: "token", words: ["no-referrer", "no-referrer-when-downgrade", "strict-origin", "strict-origin-when-cross-origin", "same-origin", "origin", "origin-when-cross-origin", "unsafe-url"] }] }, where: ["documents", "workers"] },
  { name: "Refresh", rule: "refresh-invalid", shape: "refresh", where: ["documents"] },
  { name: "Reporting-Endpoints", rule: "reporting-endpoints-invalid", shape: "sf-dictionary", value: { is: [{ type: "string" }] }, where: ["https", "documents", "workers"] },
  { name: "Repr-Digest", rule: "digest-invalid", shape: "sf-dictionary", value: { is: [{ type: "bytes" }] } },
  { name: "Require-Document-Policy", rule: "document-policy-invalid", shape: "sf-dictionary", value: { is: [{ type: "boolean" }, { type: "integer" }, { type: "number" }, { type: "token" }] }, where: ["documents"] },
  { name: "Secure-Session-Challenge", rule: "sf-invalid", shape: "sf-list" },
  { name: "Secure-Session-Registration", rule: "sf-invalid", shape: "sf-list" },
  { name: "Server-Timing", rule: "server-timing-invalid", shape: "server-timing" },
  { name: "Set-Login", rule: "set-login-invalid", shape: "sf-item", value: { is: [{ type: "token", words: ["logged-in", "logged-out"] }] }, where: ["https"] },
  { name: "Signature", rule: "signature-invalid", shape: "sf-dictionary", value: { is: [{ type: "bytes" }] } },
  { name: "Signature-Input", rule: "signature-input-invalid", shape: "sf-dictionary", value: { is: [{ type: "list", of: "string" }] }, parameters: { created: { is: [{ type: "integer" }] }, expires: { is: [{ type: "integer" }] }, nonce: { is: [{ type: "string" }] }, alg: { is: [{ type: "string" }] }, keyid: { is: [{ type: "string" }] }, tag: { is: [{ type: "string" }] } } },
  { name: "Speculation-Rules", rule: "speculation-rules-invalid", shape: "sf-list", value: { is: [{ type: "string" }] }, where: ["documents"] },
  { name: "Supports-Loading-Mode", rule: "supports-loading-mode-invalid", shape: "sf-list", value: { is: [{ type: "token" }] }, where: ["https", "documents"] },
  { name: "Timing-Allow-Origin", rule: "timing-allow-origin-invalid", shape: "origins" },
  { name: "Unencoded-Digest", rule: "digest-invalid", shape: "sf-dictionary", value: { is: [{ type: "bytes" }] } },
  { name: "Upload-Complete", rule: "upload-field-invalid", shape: "sf-item", value: { is: [{ type: "boolean" }] } },
  { name: "Upload-Length", rule: "upload-field-invalid", shape: "sf-item", value: { is: [{ type: "integer", least: 0 }] } },
  { name: "Upload-Limit", rule: "upload-field-invalid", shape: "sf-dictionary", keys: { "max-size": { is: [{ type: "integer", least: 0 }] }, "min-size": { is: [{ type: "integer", least: 0 }] }, "max-append-size": { is: [{ type: "integer", least: 0 }] }, "min-append-size": { is: [{ type: "integer", least: 0 }] }, "max-age": { is: [{ type: "integer", least: 0 }] } } },
  { name: "Upload-Offset", rule: "upload-field-invalid", shape: "sf-item", value: { is: [{ type: "integer", least: 0 }] } },
  { name: "Use-As-Dictionary", rule: "use-as-dictionary-invalid", shape: "sf-dictionary", keys: { match: { is: [{ type: "string" }], required: true }, "match-dest": { is: [{ type: "list", of: "string" }] }, id: { is: [{ type: "string" }] }, type: { is: [{ type: "token", words: ["raw"] }] } }, where: ["https"] },
  { name: "Want-Content-Digest", rule: "want-digest-invalid", shape: "sf-dictionary", value: { is: [{ type: "integer", least: 0, most: 10 }] } },
  { name: "Want-Repr-Digest", rule: "want-digest-invalid", shape: "sf-dictionary", value: { is: [{ type: "integer", least: 0, most: 10 }] } },
  { name: "Want-Unencoded-Digest", rule: "want-digest-invalid", shape: "sf-dictionary", value: { is: [{ type: "integer", least: 0, most: 10 }] } },
  { name: "X-Content-Type-Options", rule: "x-content-type-options-invalid", shape: "first-token", value: { is: [{ type: "token", words: ["nosniff"] }] } }
];
var VALUE_RULE_TEXTS = [
  { id: "accept-ch-invalid", severity: "warning", level: "MUST", reason: "Only a hint is lost; the response works without it.", sections: "RFC 8942 3.1", effect: "browsers don't learn which hints you want", example: "Sec-CH-UA-Platform, Sec-CH-DPR" },
  { id: "accept-patch-invalid", severity: "warning", level: "MUST", reason: "Clients have to guess the format, but requests still work.", sections: "RFC 5789 3.1; RFC 9110 8.3.1", effect: "clients can't tell which patch formats you accept", example: "application/merge-patch+json, application/json-patch+json" },
  { id: "accept-post-invalid", severity: "warning", level: "MUST", reason: "Clients have to guess the format, but requests still work.", sections: "LDP header-accept-post; RFC 9110 12.5.1", effect: "clients can't tell which formats you accept", example: "application/json, image/*" },
  { id: "accept-query-invalid", severity: "warning", level: "MUST", reason: "Clients have to guess the format, but requests still work.", sections: "RFC 10008 3", effect: "clients can't tell which query formats you accept", example: 'application/sql, "application/jsonpath"' },
  { id: "accept-ranges-invalid", severity: "info", level: "advice", sections: "RFC 9110 14.3; RFC 9110 14.1", effect: "clients don't know that they can ask for ranges", example: "bytes" },
  { id: "accept-signature-invalid", severity: "warning", level: "MUST", reason: "Nothing is signed that was not signed before.", sections: "RFC 9421 5.1", effect: "clients can't tell which signature you want", example: 'sig1=("@method" "@authority");created;keyid="k1"' },
  { id: "cors-max-age-invalid", severity: "warning", level: "MUST", reason: "CORS works, with a preflight before nearly every request.", sections: "Fetch http-access-control-max-age; Fetch cors-preflight-fetch", effect: "browsers keep the preflight result for 5 seconds", example: "600" },
  { id: "activate-storage-access-invalid", severity: "error", level: "MUST", sections: "Storage Access Headers activate-storage-access-header", effect: "browsers don't grant the access", example: "load" },
  { id: "cache-group-invalidation-invalid", severity: "error", level: "MUST", sections: "RFC 9875 3; RFC 9651 3.3.3", effect: "caches invalidate nothing", example: '"scripts"' },
  { id: "cache-groups-invalid", severity: "warning", level: "MUST", reason: "A response that is in no group is only invalidated later.", sections: "RFC 9875 2; RFC 9651 3.3.3", effect: "caches don't group the response", example: '"scripts", "v2"' },
  { id: "cache-status-invalid", severity: "warning", level: "MUST", reason: "The header is for debugging; the response works without it.", sections: "RFC 9211 2; RFC 9211 2.1; RFC 9211 2.2", effect: "tools can't tell what the cache did", example: "ExampleCache; fwd=uri-miss; stored; fwd-status=200" },
  { id: "clear-site-data-invalid", severity: "error", level: "MUST", sections: "Clear Site Data header; Clear Site Data parsing", effect: "browsers clear nothing", example: '"cache", "cookies", "storage"' },
  { id: "content-language-invalid", severity: "warning", level: "MUST", reason: "The content stays readable.", sections: "RFC 9110 8.5; RFC 9110 8.5.1; RFC 5646 2.1", effect: "clients can't tell the language", example: "en-US" },
  { id: "critical-ch-invalid", severity: "warning", level: "MUST", reason: "Only a hint is lost; the response works without it.", sections: "Client Hints Infrastructure critical-ch-algo", effect: "browsers don't repeat the request with the hints", example: "Sec-CH-DPR" },
  { id: "coep-invalid", severity: "error", level: "MUST", sections: "HTML the-coep-headers", effect: "browsers ignore it and the page can load resources that don't opt in", example: 'require-corp; report-to="coep"' },
  { id: "coop-invalid", severity: "error", level: "MUST", sections: "HTML the-coop-headers", effect: "browsers ignore it and the page isn't isolated from its opener", example: 'same-origin; report-to="coop"' },
  { id: "corp-invalid", severity: "error", level: "MUST", sections: "Fetch cross-origin-resource-policy-header", effect: "browsers ignore it: pages can embed the resource, except that pages with COEP can't", example: "same-origin" },
  { id: "document-isolation-policy-invalid", severity: "error", level: "MUST", sections: "Document Isolation Policy dip-headers", effect: "browsers ignore it and don't isolate the document", example: "isolate-and-require-corp" },
  { id: "document-policy-invalid", severity: "warning", level: "MUST", reason: "Few browsers support the header, and pages work without it.", sections: "Document Policy document-policy-http-header; Document Policy algo-parse-document-policy", effect: "browsers that support the feature ignore the whole policy", example: "js-profiling" },
  { id: "no-vary-search-invalid", severity: "warning", level: "MUST", reason: "Only a hint is lost; the response works without it.", sections: "draft-ietf-httpbis-no-vary-search 5.1", effect: "caches and browsers treat every query as another URL", example: 'params=("utm_source" "utm_medium")' },
  { id: "origin-agent-cluster-invalid", severity: "warning", level: "MUST", reason: "The header changes how the browser groups pages, which few pages depend on.", sections: "HTML origin-agent-cluster", effect: "browsers ignore it", example: "?1" },
  { id: "priority-invalid", severity: "warning", level: "MUST", reason: "Only a hint is lost; the response works without it.", sections: "RFC 9218 4; RFC 9218 5", effect: "clients ignore that parameter", example: "u=1, i" },
  { id: "proxy-status-invalid", severity: "warning", level: "MUST", reason: "The header is for debugging; the response works without it.", sections: "RFC 9209 2; RFC 9209 2.1; RFC 9209 2.1.1", effect: "tools can't tell what went wrong", example: "ExampleCDN; error=connection_timeout; received-status=504" },
  { id: "referrer-policy-invalid", severity: "warning", level: "MUST", reason: "Browsers default to strict-origin-when-cross-origin, which sends no path to other sites.", sections: "Referrer Policy parse-referrer-policy-from-header; Referrer Policy referrer-policy-header", effect: "browsers ignore it and apply their default policy", example: "no-referrer, strict-origin-when-cross-origin" },
  { id: "refresh-invalid", severity: "error", level: "MUST", sections: "HTML the-refresh-header", effect: "browsers ignore it", example: "5; url=https://a.example/" },
  { id: "reporting-endpoints-invalid", severity: "warning", level: "MUST", reason: "Only reports are lost; the response works without them.", sections: "Reporting header; Reporting process-header", effect: "browsers ignore that endpoint", example: 'default="https://r.example/all", csp="/csp"' },
  { id: "server-timing-invalid", severity: "warning", level: "MUST", reason: "The header is for measuring; the response works without it.", sections: "Server Timing the-server-timing-header-field", effect: "browsers don't show the metric as you meant it", example: 'db;dur=53, cache;desc="Cache read";dur=23.2' },
  { id: "set-login-invalid", severity: "error", level: "MUST", sections: "Login Status API login-status-http", effect: "browsers ignore it", example: "logged-in" },
  { id: "signature-invalid", severity: "error", level: "MUST", sections: "RFC 9421 4.2", effect: "verifiers reject the signature", example: "sig1=:d2hhdCBhIHNpZ25hdHVyZQ==:" },
  { id: "signature-input-invalid", severity: "error", level: "MUST", sections: "RFC 9421 4.1; RFC 9421 2.3", effect: "verifiers reject the signature", example: 'sig1=("@status" "content-digest");created=1618884473;keyid="k1"' },
  { id: "speculation-rules-invalid", severity: "warning", level: "MUST", reason: "Only a hint is lost; the response works without it.", sections: "HTML the-speculation-rules-header", effect: "browsers don't fetch those rules", example: '"/rules/prefetch.json"' },
  { id: "supports-loading-mode-invalid", severity: "warning", level: "MUST", reason: "Only a hint is lost; the response works without it.", sections: "Prerendering Revamped supports-loading-mode", effect: "browsers ignore that member", example: "credentialed-prerender" },
  { id: "timing-allow-origin-invalid", severity: "warning", level: "MUST", reason: "Only measurements are lost; the response works without them.", sections: "Resource Timing sec-timing-allow-origin; Fetch concept-tao-check", effect: "browsers hide the timing from that origin", example: "https://a.example, https://b.example:8443" },
  { id: "upload-field-invalid", severity: "error", level: "MUST", sections: "draft-ietf-httpbis-resumable-upload-12 4.1.2; draft-ietf-httpbis-resumable-upload-12 4.1.1", effect: "clients ignore it and can't resume the upload", example: "?1" },
  { id: "use-as-dictionary-invalid", severity: "error", level: "MUST", sections: "RFC 9842 2.1; RFC 9842 2.1.1", effect: "browsers don't use the response as a dictionary", example: 'match="/app/*/main.js", match-dest=("script")' },
  { id: "want-digest-invalid", severity: "warning", level: "MUST", reason: "Only a hint is lost; the response works without it.", sections: "RFC 9530 4; RFC 9651 3.3.1", effect: "clients can't tell which digest you prefer", example: "sha-256=10, sha-512=3" },
  { id: "x-content-type-options-invalid", severity: "error", level: "MUST", sections: "Fetch x-content-type-options-header", effect: "browsers ignore it and may treat the content as another type", example: "nosniff" }
];
var REPEATED = {
  "access-control-max-age": "browsers keep the preflight result for 5 seconds",
  "activate-storage-access": "browsers ignore both",
  "age": "",
  "content-disposition": "",
  "content-location": "",
  "content-range": "",
  "content-type": "",
  "cross-origin-embedder-policy": "browsers ignore both, which switches the policy off",
  "cross-origin-embedder-policy-report-only": "browsers ignore both",
  "cross-origin-opener-policy": "browsers ignore both, which switches the policy off",
  "cross-origin-opener-policy-report-only": "browsers ignore both",
  "cross-origin-resource-policy": "browsers ignore both",
  "date": "",
  "deprecation": "",
  "document-isolation-policy": "browsers ignore both",
  "document-isolation-policy-report-only": "browsers ignore both",
  "expires": "",
  "last-modified": "",
  "location": "",
  "origin-agent-cluster": "browsers ignore both",
  "refresh": "browsers read both as one value",
  "retry-after": "",
  "set-login": "browsers ignore both",
  "sunset": "",
  "upload-complete": "clients ignore both and can't resume the upload",
  "upload-length": "clients ignore both and can't resume the upload",
  "upload-offset": "clients ignore both and can't resume the upload"
};
var SECURE_ONLY = ["accept-ch", "clear-site-data", "critical-ch", "cross-origin-embedder-policy", "cross-origin-embedder-policy-report-only", "cross-origin-opener-policy", "cross-origin-opener-policy-report-only", "document-isolation-policy", "document-isolation-policy-report-only", "nel", "origin-agent-cluster", "report-to", "reporting-endpoints", "set-login", "strict-transport-security", "supports-loading-mode", "use-as-dictionary"];
var NAMES = {
  boolean: "a boolean",
  bytes: "a byte sequence between colons",
  date: "a date such as @1659578233",
  integer: "an integer",
  list: "a list in parentheses",
  "media-range": "a media type",
  number: "a number",
  string: "a string in double quotes",
  token: "a token"
};
var WORDS_LIMIT = 4;
function expectedType({ is }) {
  return orList(is.map(nameOf));
}
function orList(words) {
  return words.length < 2 ? words[0] ?? "" : `${words.slice(0, -1).join(", ")} or ${words[words.length - 1]}`;
}
function nameOf({ type, of, words, least, most }) {
  if (words !== void 0 && words.length <= WORDS_LIMIT) return orList(words.map((word2) => `\`${word2}\``));
  if (words !== void 0) return "a known value";
  if (of !== void 0) return `a list of ${of}s in parentheses`;
  if (least === void 0) return NAMES[type];
  return most === void 0 ? `${NAMES[type]} of at least ${least}` : `${NAMES[type]} from ${least} to ${most}`;
}
function structuredFault(row, value) {
  var _a2, _b2;
  const type = row.shape.slice("sf-".length);
  const members = parseStructuredField(value, type);
  if (members === void 0) return void 0;
  for (const [key, member] of members) {
    const expected2 = typeof key === "string" ? ((_a2 = row.keys) == null ? void 0 : _a2[key]) ?? row.value : row.value;
    const place = type === "item" ? "" : typeof key === "string" ? `has ${key}, which ` : "has a member that ";
    if (typeof key === "string" && ((_b2 = row.misusedKeys) == null ? void 0 : _b2.includes(key))) return `has ${key}, which is not a defined key`;
    if (expected2 !== void 0 && !matches(member, expected2)) return `${place}is not ${expectedType(expected2)}`;
    const misused = expected2 === void 0 ? void 0 : misusedWord(member, expected2);
    if (misused !== void 0) return `has \`${misused}\` where a name belongs`;
    const fault = parameterFault(row.parameters, member, (name) => name !== "report-to");
    if (fault !== void 0) return fault;
  }
  if (type === "dictionary") {
    for (const [key, { required }] of Object.entries(row.keys ?? {})) {
      if (required === true && members.size > 0 && !members.has(key)) return `has no ${key}`;
    }
  }
  return void 0;
}
function reportToFault(row, value) {
  var _a2;
  const item = (_a2 = parseStructuredField(value, "item")) == null ? void 0 : _a2.get(0);
  return item === void 0 ? void 0 : parameterFault(row.parameters, item, (name) => name === "report-to");
}
function parameterFault(types, member, isAbout) {
  for (const [name, type] of Object.entries(types ?? {})) {
    if (!isAbout(name)) continue;
    const value = member[1].get(name);
    if (value === void 0) {
      const needed = typeof type.required === "string" && member[0] instanceof Token && `${member[0]}` === type.required;
      if (needed) return `has no ${name}`;
    } else if (!type.is.some((each) => matchesBare(value, each))) {
      return `has the parameter ${name}, which is not ${expectedType(type)}`;
    }
  }
  return void 0;
}
function matches([value], { is }) {
  return is.some(
    (each) => Array.isArray(value) ? each.type === "list" && value.every(([item]) => each.of === void 0 || isOfType(item, each.of)) : matchesBare(value, each)
  );
}
function matchesBare(value, { type, words, least, most }) {
  if (!isOfType(value, type)) return false;
  if (typeof value === "number") return value >= (least ?? value) && value <= (most ?? value);
  return words === void 0 || words.includes(`${value}`);
}
function isOfType(value, type) {
  switch (type) {
    case "boolean":
      return typeof value === "boolean";
    case "string":
      return typeof value === "string";
    case "integer":
      return Number.isInteger(value);
    case "number":
      return typeof value === "number";
    case "token":
      return value instanceof Token;
    case "bytes":
      return value instanceof ArrayBuffer;
    case "date":
      return value instanceof Date;
    case "media-range":
      return (value instanceof Token || typeof value === "string") && isMediaRange(`${value}`);
    default:
      return false;
  }
}
function isMediaRange(text) {
  const slash = text.indexOf("/");
  return slash > 0 && isToken(text.slice(0, slash)) && isToken(text.slice(slash + 1));
}
function misusedWord([value], { is }) {
  if (!(value instanceof Token)) return void 0;
  const word2 = `${value}`;
  return is.some(({ misused }) => misused == null ? void 0 : misused.includes(word2)) ? word2 : void 0;
}
var IRREGULAR = /^(?:en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:be-fr|be-nl|ch-de))$/i;
function isLanguageTag(text) {
  if (IRREGULAR.test(text)) return true;
  const parts = text.split("-");
  if (!parts.every((part) => /^[a-z\d]{1,8}$/i.test(part))) return false;
  const [language = "", ...rest] = parts;
  if (/^x$/i.test(language)) return rest.length > 0;
  if (!/^[a-z]{2,8}$/i.test(language)) return false;
  let at = 0;
  const takes2 = (pattern) => {
    const found = pattern.test(rest[at] ?? "");
    if (found) at++;
    return found;
  };
  if (language.length < 4) for (let count = 0; count < 3 && takes2(/^[a-z]{3}$/i); count++) ;
  takes2(/^[a-z]{4}$/i);
  takes2(/^(?:[a-z]{2}|\d{3})$/i);
  while (takes2(/^(?:[a-z\d]{5,8}|\d[a-z\d]{3})$/i)) ;
  while (takes2(/^[a-wyz\d]$/i)) {
    if (!takes2(/^[a-z\d]{2,8}$/i)) return false;
    while (takes2(/^[a-z\d]{2,8}$/i)) ;
  }
  return at === rest.length || /^x$/i.test(rest[at] ?? "") && at + 1 < rest.length;
}
var DEFAULT_PORTS = { "http:": "80", "https:": "443" };
function findOriginFault(text) {
  if (text === "null") return void 0;
  const [, scheme, rest = ""] = /^([a-z][a-z\d+.-]*:)\/\/(.*)$/i.exec(text) ?? [];
  if (scheme === void 0) return { why: "it has no scheme", correction: correct$1(`https://${text}`) };
  const end = rest.search(/[/?#]/);
  if (end >= 0)
    return { why: rest.slice(end) === "/" ? "it ends with a slash" : "it has a path", correction: correct$1(text) };
  if (rest.includes("*")) return { why: "a wildcard for a part of it has no meaning", correction: void 0 };
  if (rest.includes("@"))
    return { why: "it has credentials", correction: correct$1(text.replace(rest, rest.slice(rest.lastIndexOf("@") + 1))) };
  const web = scheme.toLowerCase() in DEFAULT_PORTS;
  if (scheme !== scheme.toLowerCase() || web && rest !== rest.toLowerCase())
    return { why: "browsers write scheme and host in lower case", correction: correct$1(text) };
  if (!web) return void 0;
  if (/[^\0-\x7f]/.test(rest)) return { why: "browsers write the host in Punycode", correction: void 0 };
  const [, host = "", port] = /^(\[[\da-f:.]+\]|[^:[\]\s]*)(?::(\d+))?$/.exec(rest) ?? [];
  if (host === "") return { why: "it has no valid host", correction: void 0 };
  return port === DEFAULT_PORTS[scheme] ? { why: "browsers leave out the default port", correction: correct$1(text) } : void 0;
}
function correct$1(text) {
  const [, scheme = "", rest = ""] = /^([a-z]+:)\/\/([^/?#]*)/i.exec(text.toLowerCase()) ?? [];
  const port = DEFAULT_PORTS[scheme];
  const authority = port !== void 0 && rest.endsWith(`:${port}`) ? rest.slice(0, -port.length - 1) : rest;
  const origin = `${scheme}//${authority}`;
  return /^[a-z\d.-]+(?::\d+)?$/.test(authority) && authority.includes(".") ? origin : void 0;
}
function serverTimingFault(value) {
  for (const metric of splitList(value)) {
    const [name = "", ...parameters] = splitOutsideQuotes(metric, ";");
    if (name === "") return "has a metric without a name";
    if (!isToken(name)) {
      return /^[^=]+=[\s\d.]+$/.test(name) ? `has \`${name}\`, a name without a duration` : `has the metric \`${name}\`, whose name is not a token`;
    }
    const duration = parameters.map(parseParameter).find((each) => each.name === "dur");
    if (duration !== void 0 && !isFloat(duration.value)) {
      return `gives ${name} the duration \`${duration.value ?? ""}\`, which is not a number of milliseconds`;
    }
  }
  return void 0;
}
function isFloat(text) {
  return text !== void 0 && /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text);
}
var TEXT_FAULTS = {
  token: (value, row) => wordsOf(row).includes(value) ? void 0 : `is not ${expected(row)}`,
  "first-token"(value, row) {
    const first = trimWhitespace(value.split(",", 1)[0] ?? "").toLowerCase();
    if (wordsOf(row).includes(first)) return void 0;
    return value.includes(",") ? `does not begin with ${expected(row)}` : `is not ${expected(row)}`;
  },
  "known-token"(value, row) {
    const members = splitList(value);
    const known2 = members.length === 0 || members.some((member) => wordsOf(row).includes(member.toLowerCase()));
    return known2 ? void 0 : "names no known policy";
  },
  tokens(value, row) {
    const { tokens, invalid } = parseTokenList(value);
    if (invalid[0] !== void 0) return `has the member \`${invalid[0]}\`, which is not a token`;
    const misused = tokens.find((token) => {
      var _a2, _b2, _c2;
      return (_c2 = (_b2 = (_a2 = row.value) == null ? void 0 : _a2.is[0]) == null ? void 0 : _b2.misused) == null ? void 0 : _c2.includes(token);
    });
    return misused === void 0 ? void 0 : `has \`${misused}\` where a name belongs`;
  },
  "quoted-list"(value, row) {
    const members = splitList(value);
    const bare = members.find((member) => !/^"[^"\\]*"$/.test(member));
    if (bare !== void 0) return `has \`${bare}\` without double quotes`;
    const words = wordsOf(row);
    for (const member of members) {
      const word2 = member.slice(1, -1);
      const meant = words.includes(word2) ? void 0 : sameWord(word2, words) ?? closestWord(word2, words);
      if (meant !== void 0) return `has \`${member}\` instead of \`"${meant}"\``;
    }
    return members.some((member) => words.includes(member.slice(1, -1))) ? void 0 : "names no known type";
  },
  origins(value) {
    const wrong = splitList(value).find((member) => member !== "*" && findOriginFault(member) !== void 0);
    return wrong === void 0 ? void 0 : `has \`${wrong}\`, which is not an origin such as https://example.com`;
  },
  seconds: (value) => /^\d+$/.test(value) ? void 0 : "is not a number of seconds",
  "language-tags"(value) {
    const wrong = splitList(value).find((member) => !isLanguageTag(member));
    return wrong === void 0 ? void 0 : `has \`${wrong}\`, which is not a language tag such as en-US`;
  },
  "media-types"(value) {
    const wrong = splitList(value).find((member) => {
      var _a2;
      return ((_a2 = parseMediaType(member)) == null ? void 0 : _a2.validParameters) !== true;
    });
    return wrong === void 0 ? void 0 : `has \`${wrong}\`, which is not a media type`;
  },
  refresh: (value) => /^[\t ]*(?:\d|\.)/.test(value) && /^[\t ]*[\d.]*(?:$|[\t ;,])/.test(value) ? void 0 : "does not begin with a number of seconds",
  "server-timing": serverTimingFault
};
function wordsOf(row) {
  var _a2, _b2;
  return ((_b2 = (_a2 = row.value) == null ? void 0 : _a2.is[0]) == null ? void 0 : _b2.words) ?? [];
}
function expected(row) {
  return row.value === void 0 ? "valid" : expectedType(row.value);
}
function sameWord(text, words) {
  return words.find((word2) => word2.toLowerCase() === text.toLowerCase());
}
function valueFault(row, value) {
  var _a2;
  return row.shape.startsWith("sf-") ? structuredFault(row, value) : (_a2 = TEXT_FAULTS[row.shape]) == null ? void 0 : _a2.call(TEXT_FAULTS, value, row);
}
var DOCUMENTS = /^(?:text\/(?:html|xml)|application\/(?:pdf|xml|.*\+xml)|image\/svg\+xml)$/;
var SCRIPTS = /^(?:text|application)\/(?:x-)?(?:java|ecma)script$/;
function isRead({ where = [] }, facts) {
  var _a2;
  if (!where.includes("documents") || isDocument(facts)) return true;
  return where.includes("workers") && SCRIPTS.test(((_a2 = facts.mediaType) == null ? void 0 : _a2.type) ?? "");
}
function isDocument(facts) {
  var _a2;
  const type = (_a2 = facts.mediaType) == null ? void 0 : _a2.type;
  return type === void 0 || DOCUMENTS.test(type);
}
var TARGETED = [
  "cdn-cache-control",
  "cloudflare-cdn-cache-control",
  "vercel-cdn-cache-control",
  "netlify-cdn-cache-control",
  "akamai-cache-control"
];
var DIRECTIVES = /* @__PURE__ */ HEADER_VALUES.find(({ name }) => name === "CDN-Cache-Control");
var COMPRESSED = /^application\/(?:gzip|x-gzip|x-tar|x-compress|zstd|zip)$|^image\/svg\+xml-compressed$/;
var SHARED_CACHE_RULES = [
  {
    id: "set-cookie-shared-cacheable",
    severity: "error",
    level: "advice",
    fields: ["set-cookie"],
    sections: "RFC 9111 7.3; RFC 9111 3",
    message: "`Cache-Control: {cc}` lets shared caches hand this cookie to other users.",
    fix: "Send `private` or `no-store`, or remove Set-Cookie.",
    reason: "One user's session can reach another user. Without `public` it is a warning, because many caches don't store responses with Set-Cookie by default.",
    check(facts) {
      const lifetime = statedLifetime(facts, "shared");
      if (!lifetime || !hasCacheableMethod(facts) || isFieldKept(facts, "set-cookie") || hasVaryStar(facts))
        return void 0;
      const cc = facts.value("cache-control");
      if (cc === void 0) return void 0;
      const opened = isUnqualified(facts, "public");
      return {
        values: { cc },
        fields: ["set-cookie", "cache-control"],
        ...!opened && { severity: "warning" }
      };
    }
  },
  {
    id: "set-cookie-heuristic",
    severity: "warning",
    level: "advice",
    statuses: (row) => (row == null ? void 0 : row.cacheability) === "heuristic",
    fields: ["set-cookie"],
    absence: ["cache-control", "expires"],
    sections: "RFC 9111 4.2.2; RFC 9111 7.3",
    message: "Shared caches may store this cookie: nothing forbids it, and Last-Modified lets them derive a lifetime.",
    fix: "Send `Cache-Control: private` or `no-store`.",
    reason: "One user's session can reach another user.",
    check: (facts) => when(wasUnchanged(facts) && hasCacheableMethod(facts) && !hasVaryStar(facts))
  },
  {
    id: "status-304-set-cookie",
    severity: "warning",
    level: "advice",
    statuses: (row) => (row == null ? void 0 : row.clientAction.action) === "use-stored-response",
    fields: ["set-cookie"],
    sees: ["cache-control"],
    yields: ["set-cookie-shared-cacheable"],
    sections: "RFC 9111 3.2; RFC 9111 7.3",
    message: "Caches may add this cookie to the stored response and hand it to other clients.",
    fix: "Remove Set-Cookie from the 304, or send `Cache-Control: private`.",
    reason: "One user's session can reach another user.",
    check: (facts) => when(!["private", "no-store", "no-cache"].some((name) => facts.directive(name)))
  },
  {
    id: "authorization-public",
    severity: "warning",
    level: "advice",
    fields: ["cache-control"],
    sees: ["vary"],
    needs: ["requestHeaders"],
    sections: "RFC 9111 3.5",
    message: "`Cache-Control: {value}` lets shared caches reuse a response to a request that had credentials.",
    fix: "Send `private`, or add `Vary: Authorization` if the response differs by user.",
    reason: "One user's data can reach another user.",
    check(facts) {
      if (facts.request("authorization") === void 0 || !statedLifetime(facts, "shared")) return void 0;
      const opened = ["public", "s-maxage", "must-revalidate"].some((name) => facts.directive(name));
      return when(opened && hasCacheableMethod(facts) && !variesOn(facts, "authorization"));
    }
  },
  {
    id: "vary-star-with-freshness",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["vary"],
    sections: "RFC 9111 4.1; RFC 9110 12.5.5",
    message: "With `Vary: *`, caches can't reuse the response without asking the server, so its lifetime of {lifetime} s has no effect.",
    fix: "Name the request headers that the response depends on, for example `Vary: Accept-Encoding`, or remove the lifetime.",
    check(facts) {
      const varies = facts.value("vary") ?? "";
      const lifetime = varies.includes("*") && splitList(varies).includes("*") ? statedLifetime(facts) : void 0;
      return lifetime ? { values: { lifetime }, fields: ["vary", "cache-control", "expires"] } : void 0;
    }
  },
  {
    id: "vary-cookie-public",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["vary"],
    sections: "RFC 9111 4.1",
    message: "With `Vary: Cookie`, a shared cache stores a copy for each cookie and rarely reuses one.",
    fix: "Send `private`, or remove Cookie from Vary.",
    check: (facts) => when(variesOn(facts, "cookie") && !hasVaryStar(facts) && (statedLifetime(facts, "shared") ?? 0) > 0)
  },
  {
    id: "vary-missing-accept-encoding",
    severity: "warning",
    level: "SHOULD",
    statuses: (row) => (row == null ? void 0 : row.content) === "allowed",
    fields: ["content-encoding"],
    sees: ["vary"],
    yields: ["content-encoding-unknown"],
    sections: "RFC 9110 12.5.5; RFC 9110 12.5.3",
    message: "Shared caches may hand content encoded with {value} to clients that can't decode it, because Vary lacks Accept-Encoding.",
    fix: "Add `Vary: Accept-Encoding`.",
    check: (facts) => {
      var _a2, _b2;
      return when(
        isSharedReusable(facts) && !variesOn(facts, "accept-encoding") && !COMPRESSED.test(((_a2 = facts.mediaType) == null ? void 0 : _a2.type) ?? "") && ((_b2 = facts.value("content-encoding")) == null ? void 0 : _b2.toLowerCase()) !== "identity"
      );
    }
  },
  {
    id: "vary-missing-available-dictionary",
    severity: "error",
    level: "MUST",
    statuses: (row) => (row == null ? void 0 : row.content) === "allowed",
    fields: ["content-encoding"],
    sees: ["vary", "cache-control"],
    sections: "RFC 9842 6.2",
    message: "The content is compressed with a dictionary ({value}), and Vary lacks Available-Dictionary, so caches can hand it to clients that can't decode it.",
    fix: "Add `Vary: Accept-Encoding, Available-Dictionary`.",
    check: (facts) => when(
      /\bdc[bz]\b/i.test(facts.value("content-encoding") ?? "") && facts.directive("no-store") === void 0 && !variesOn(facts, "available-dictionary")
    )
  },
  {
    id: "vary-missing-origin",
    severity: "info",
    level: "SHOULD",
    profile: "strict",
    fields: ["access-control-allow-origin"],
    sees: ["vary"],
    needs: ["requestHeaders"],
    sections: "RFC 9110 12.5.5; Fetch cors-protocol-and-http-caches",
    message: "If the server repeats the Origin of each request, caches can hand `Access-Control-Allow-Origin: {value}` to pages of other origins, where browsers block the response.",
    fix: "Add `Vary: Origin`, unless the server allows only this origin.",
    reason: "One response does not show whether the value depends on the request.",
    check: (facts) => when(
      facts.value("access-control-allow-origin") === facts.request("origin") && isSharedReusable(facts) && !variesOn(facts, "origin")
    )
  },
  {
    id: "vary-invalid",
    severity: "error",
    level: "MUST",
    fields: ["vary"],
    sections: "RFC 9110 12.5.5; RFC 9110 5.1",
    message: "`{member}` in Vary is not a header name, so caches can't tell what the response depends on.",
    fix: "Separate header names with commas: `Vary: {fixed}`.",
    check(facts) {
      const value = facts.value("vary") ?? "";
      const [member] = parseTokenList(value).invalid;
      if (member === void 0) return void 0;
      return { values: { member, fixed: correctTokenList(value) ?? "Accept, Origin" } };
    }
  },
  {
    id: "targeted-cc-invalid",
    severity: "error",
    level: "MUST",
    fields: TARGETED,
    sections: "RFC 9213 2.1; RFC 9651 4.2",
    message: "`{name}: {text}` {why}, so CDNs ignore it.",
    fix: "Write directives in lower case, separated by commas, with numbers unquoted: `max-age=60, public`.",
    check(facts) {
      for (const broken of TARGETED) {
        const text = facts.value(broken);
        if (text === void 0) continue;
        const error = structuredFieldError(text, "dictionary");
        const why = error === void 0 ? DIRECTIVES && valueFault(DIRECTIVES, text) : `is not a structured dictionary (${error})`;
        if (why !== void 0) return { values: { name: facts.sentName(broken), text, why }, fields: [broken] };
      }
      return void 0;
    }
  },
  {
    id: "targeted-cc-contradicts",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: TARGETED,
    sections: "RFC 9213 2.2",
    message: "{name} lets a CDN store a response with Set-Cookie, although Cache-Control keeps it from other caches.",
    fix: "Make sure that the cookie isn't personal, or remove it.",
    check(facts) {
      const name = TARGETED.find((field) => /(?:^|[\s,])(?:s-)?max-?age=[1-9]/.test(facts.value(field) ?? ""));
      const kept = facts.directive("private") ?? facts.directive("no-store");
      return name !== void 0 && kept !== void 0 && facts.has("set-cookie") ? { values: { name: facts.sentName(name) } } : void 0;
    }
  }
];
function variesOn(facts, field) {
  const members = splitList((facts.value("vary") ?? "").toLowerCase());
  return members.includes(field) || members.includes("*");
}
function hasVaryStar(facts) {
  return splitList(facts.value("vary") ?? "").includes("*");
}
var AUTHORITY = /^(?:[^\s:/?#@[\]]*|\[[\da-f:.]+\]):\d{1,5}$/i;
function parseAltSvc(value) {
  const elements = splitList(value);
  if (elements.length === 0) return { protocols: [], fault: "is empty" };
  if (elements.length === 1 && elements[0] === "clear") return { protocols: [] };
  const protocols = [];
  for (const element of elements) {
    if (element.toLowerCase() === "clear") {
      return {
        protocols,
        fault: elements.length > 1 ? "has clear together with alternatives" : "needs clear in lower case"
      };
    }
    const [service = "", ...parameters] = splitOutsideQuotes(element, ";");
    const { name, value: authority, quoted: quoted2, valid: valid2 } = parseParameter(service);
    if (authority === void 0) return { protocols, fault: `has \`${element}\` without an authority` };
    if (!quoted2) return { protocols, fault: `has the authority \`${authority}\` without quotes` };
    if (!valid2) return { protocols, fault: `has \`${name}\`, which is not a protocol` };
    if (!AUTHORITY.test(authority))
      return { protocols, fault: `has the authority \`${authority}\`, which is not a host and a port` };
    for (const text of parameters) {
      const parameter = parseParameter(text);
      if (text === "") continue;
      if (!parameter.valid || parameter.value === void 0)
        return { protocols, fault: `has the invalid parameter \`${text}\`` };
      if (parameter.name === "ma" && !/^\d+$/.test(parameter.value))
        return { protocols, fault: `has \`${text}\`, which is not a number of seconds` };
    }
    protocols.push(name);
  }
  return { protocols };
}
var servicesOf = /* @__PURE__ */ remember(parseAltSvc);
var DRAFT = /^(?:h3-(?:\d\d|q\d{3}|t\d{3})|hq(?:-\d\d)?|quic)$/;
var ALTERNATIVE_SERVICE_RULES = [
  {
    id: "alt-svc-invalid",
    severity: "warning",
    level: "MUST",
    fields: ["alt-svc"],
    yields: ["alt-svc-on-421"],
    sections: "RFC 7838 3; RFC 7838 3.1",
    message: "`Alt-Svc: {value}` {why}, so clients ignore it or handle it differently.",
    fix: 'Send the protocol, and the authority in quotes: `Alt-Svc: h3=":443"; ma=86400`.',
    reason: "Clients keep using the connection that they have.",
    check(facts) {
      const why = servicesOf(facts.value("alt-svc") ?? "").fault;
      return why === void 0 ? void 0 : { values: { why } };
    }
  },
  {
    id: "alt-svc-draft-only",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["alt-svc"],
    yields: ["alt-svc-on-421", "alt-svc-invalid"],
    sections: "RFC 7838 3; RFC 9114 3.1.1",
    message: "`Alt-Svc: {value}` offers drafts of HTTP/3 only, which current browsers no longer use.",
    fix: 'Offer the standard: `Alt-Svc: h3=":443"; ma=86400`.',
    check(facts) {
      const { protocols } = servicesOf(facts.value("alt-svc") ?? "");
      return when(protocols.length > 0 && protocols.every((protocol) => DRAFT.test(protocol)));
    }
  },
  {
    id: "alt-svc-on-421",
    severity: "warning",
    level: "MUST",
    statuses: only(421),
    fields: ["alt-svc"],
    sections: "RFC 7838 6",
    message: "Clients ignore Alt-Svc in a 421 (Misdirected Request).",
    fix: "Remove it. Send Alt-Svc with the responses for which the server is authoritative.",
    reason: "The header has no effect, and the response works without it."
  }
];
var SIGNATURES = [
  ["a PNG image", /^\x89PNG\r\n/],
  ["a JPEG image", /^\xff\xd8\xff/],
  ["a GIF image", /^GIF8[79]a/],
  ["a WebP image", /^RIFF[\0-\xff]{4}WEBPVP/],
  ["a PDF", /^%PDF-/],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the formats have such bytes
  ["gzip data", /^\x1f\x8b\x08/],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the formats have such bytes
  ["a ZIP archive", /^PK\x03\x04/],
  ["a font", /^wOF[F2]/]
];
var HTML = /^\s{0,100}<(?:!doctype html|html|head|body)[\s>]/i;
var TEXT = /^[\t\n\r -~]+$/;
var RASTER = /^image\/(?:gif|jpeg|png|webp)$/;
var TEXTUAL = /^text\/|^application\/(?:(?:x-)?javascript|ecmascript|json|xml)$|\+(?:json|xml)$/;
var NAMES2 = [
  [/^(?:text|application)\/(?:x-)?(?:java|ecma)script$/, "a script"],
  [/^text\/css$/, "a style sheet"],
  [/^image\//, "an image"],
  [/^(?:audio|video)\//, "media"],
  [/^font\/|^application\/(?:x-)?font-/, "a font"],
  [/^application\/pdf$/, "a PDF"],
  [/^application\/wasm$/, "WebAssembly"],
  [/^application\/(?:zip|gzip|x-gzip)$/, "an archive"]
];
var START = 512;
function contradiction(type, body) {
  var _a2, _b2;
  const start = typeof body === "string" ? body.slice(0, START) : String.fromCharCode(...body.subarray(0, START));
  const said = (_a2 = NAMES2.find(([pattern]) => pattern.test(type))) == null ? void 0 : _a2[1];
  if (HTML.test(start)) return said === void 0 ? void 0 : { said, what: "HTML" };
  if (typeof body === "string") return void 0;
  if (RASTER.test(type))
    return TEXT.test(start) && !/^GIF8/.test(start) ? { said: "an image", what: "text" } : void 0;
  const what = TEXTUAL.test(type) ? (_b2 = SIGNATURES.find(([, pattern]) => pattern.test(start))) == null ? void 0 : _b2[0] : void 0;
  return what === void 0 ? void 0 : { said: said ?? "text", what };
}
var SINGLE_BYTE = /^(?:iso-?8859-1|latin1|us-ascii|ascii|windows-1252|cp1252)$/i;
var NO_TEXT = /^(?:audio|font|image|video)\/(?!svg)/;
var LONGEST = 4;
var CHARSET_RULES = [
  {
    id: "charset-mismatch",
    severity: "warning",
    level: "advice",
    // A part can begin within a character.
    statuses: (row, code) => (row == null ? void 0 : row.content) === "allowed" && code !== 206,
    fields: ["content-type"],
    needs: ["bytes"],
    sections: "RFC 9110 8.3.2; RFC 8259 8.1",
    message: "`Content-Type: {value}` {said}, but {what}, so clients show wrong characters.",
    fix: "Send {right}.",
    reason: "Text is damaged. JSON has to be UTF-8, and parsers reject it otherwise, so there it is an error.",
    check(facts) {
      const { mediaType: mediaType2 } = facts;
      if (mediaType2 === void 0 || NO_TEXT.test(mediaType2.type)) return void 0;
      if (contradiction(mediaType2.type, facts.bytes ?? "") !== void 0) return void 0;
      const charset = mediaType2.parameters.get("charset");
      const json = isJson(mediaType2.type);
      if (json ? charset === void 0 || isUtf8(charset) : isUtf8(charset ?? "")) {
        const at = invalidAt(facts);
        if (at === void 0) return void 0;
        const what = `byte ${at} of the body is not UTF-8`;
        return json ? {
          values: { said: "says JSON, which is UTF-8", what, right: "the JSON in UTF-8" },
          severity: "error",
          level: "MUST"
        } : { values: { said: "says UTF-8", what, right: "the body in UTF-8, or name the charset that it has" } };
      }
      if (json || charset === void 0 || !SINGLE_BYTE.test(charset) || !isMultiByteUtf8(facts)) return void 0;
      const right = `\`Content-Type: ${mediaType2.type}; charset=utf-8\``;
      return { values: { said: `says ${charset}`, what: "the body is UTF-8", right } };
    }
  }
];
function isUtf8(charset) {
  return /^utf-?8$/i.test(charset);
}
function invalidAt(facts) {
  var _a2;
  const at = facts.text === void 0 ? void 0 : facts.invalidUtf8At;
  const length = ((_a2 = facts.bytes) == null ? void 0 : _a2.length) ?? 0;
  return at === void 0 || at > length - LONGEST ? void 0 : at;
}
function isMultiByteUtf8(facts) {
  var _a2;
  const { text } = facts;
  return text !== void 0 && facts.invalidUtf8At === void 0 && text.length < (((_a2 = facts.bytes) == null ? void 0 : _a2.length) ?? 0);
}
function parseDisposition(value) {
  const [type = "", ...rest] = splitOutsideQuotes(value, ";");
  return { type: type.toLowerCase(), parameters: rest.filter((text) => text !== "").map(parseParameter) };
}
function dispositionFault({ type, parameters }) {
  if (type === "") return "has no type such as `attachment`";
  if (/^filename\*?\s*=/.test(type)) return "begins with a parameter instead of a type";
  if (!isToken(type)) return `has \`${type}\` as its type`;
  const names = /* @__PURE__ */ new Set();
  for (const { name, value, valid: valid2 } of parameters) {
    if (names.has(name)) return `has ${name} twice`;
    names.add(name);
    if (value === void 0) return `has \`${name}\` without a value`;
    if (!valid2 && !name.endsWith("*")) {
      return /\s/.test(value) ? `has a ${name} with a space but without quotes` : `has an invalid ${name}`;
    }
  }
  return void 0;
}
var EXTENDED = /^([\w!#$%&+\-^`{}~]+)'[a-z\d-]*'((?:[\w!#$&+\-.^`|~]|%[\da-f]{2})*)$/i;
function decodeExtendedValue({ value = "", quoted: quoted2 }) {
  if (quoted2) return { fault: "is in quotes" };
  const [, charset, encoded] = EXTENDED.exec(value) ?? [];
  if (charset === void 0 || encoded === void 0) {
    return { fault: value.includes("'") ? "has characters that are not percent-encoded" : "doesn't name its charset" };
  }
  if (charset.toLowerCase() !== "utf-8") return { fault: `is in ${charset}, which not all clients decode` };
  const { text, invalidAt: invalidAt2 } = decodeUtf8(unescapePercent(encoded));
  return invalidAt2 === void 0 ? { text } : { fault: "is not UTF-8" };
}
function unescapePercent(encoded) {
  const bytes = [];
  for (let index = 0; index < encoded.length; index++) {
    if (encoded[index] === "%") {
      bytes.push(Number.parseInt(encoded.slice(index + 1, index + 3), 16));
      index += 2;
    } else bytes.push(encoded.charCodeAt(index));
  }
  return Uint8Array.from(bytes);
}
var dispositionOf = /* @__PURE__ */ remember(parseDisposition);
var UNSAFE = /[^\w .,()!#$&+=@^`{}~-]/g;
var DISPOSITION_RULES = [
  {
    id: "content-disposition-invalid",
    severity: "warning",
    level: "MUST",
    fields: ["content-disposition"],
    sections: "RFC 6266 4.1; RFC 6266 3",
    message: "`Content-Disposition: {value}` {why}, so browsers ignore it or choose different file names.",
    fix: 'Send the type, then parameters, with quotes around names that have spaces: `attachment; filename="{name}"`.',
    reason: "The content still arrives, under another name or shown instead of saved.",
    check(facts) {
      var _a2;
      const [value = "", ...others] = facts.values("content-disposition");
      if (others.length > 0) return void 0;
      const disposition = dispositionOf(value);
      const why = dispositionFault(disposition);
      if (why === void 0) return void 0;
      const filename = (_a2 = disposition.parameters.find((parameter) => parameter.name === "filename")) == null ? void 0 : _a2.value;
      return { values: { why, name: (filename == null ? void 0 : filename.replace(UNSAFE, "")) || "report.pdf" } };
    }
  },
  {
    id: "content-disposition-filename-star",
    severity: "warning",
    level: "MUST",
    fields: ["content-disposition"],
    sections: "RFC 6266 4.1; RFC 8187 3.2.1",
    message: "`{name}={text}` in Content-Disposition {why}, so browsers ignore it{rest}.",
    fix: "Send the UTF-8 bytes of the name, percent-encoded and without quotes: `filename*=UTF-8''na%C3%AFve.txt`.",
    reason: "The content still arrives, under another name.",
    check(facts) {
      const { parameters } = dispositionOf(facts.values("content-disposition")[0] ?? "");
      for (const parameter of parameters) {
        if (!parameter.name.endsWith("*") || parameter.value === void 0) continue;
        const decoded = decodeExtendedValue(parameter);
        if (!("fault" in decoded)) continue;
        const rest = parameters.some(({ name }) => name === "filename") ? " and use filename" : "";
        const text = parameter.quoted ? `"${parameter.value}"` : parameter.value;
        return { values: { name: parameter.name, text, why: decoded.fault, rest } };
      }
      return void 0;
    }
  },
  {
    id: "content-disposition-filename-unclear",
    severity: "warning",
    level: "advice",
    fields: ["content-disposition"],
    yields: ["content-disposition-invalid"],
    sections: "RFC 6266 D; RFC 6266 4.3",
    message: 'Browsers save `filename="{name}"` under different names, because it has {what}.',
    fix: "Send {right}.",
    reason: "The file gets a wrong name in some browsers.",
    check(facts) {
      var _a2;
      const { parameters } = dispositionOf(facts.values("content-disposition")[0] ?? "");
      const name = (_a2 = parameters.find((parameter) => parameter.name === "filename")) == null ? void 0 : _a2.value;
      if (name === void 0 || parameters.some((parameter) => parameter.name === "filename*")) return void 0;
      const found = unclearPart(name);
      return found === void 0 ? void 0 : { values: { name, ...found } };
    }
  },
  {
    id: "content-disposition-names-differ",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["content-disposition"],
    sections: "RFC 6266 4.3; RFC 6266 D",
    message: "The file is `{name}` in filename but `{other}` in filename*. Clients use the second one, and old ones the first.",
    fix: "Send the same name in both. filename* is only needed for a name with characters outside ASCII.",
    check(facts) {
      var _a2;
      const { parameters } = dispositionOf(facts.values("content-disposition")[0] ?? "");
      const name = (_a2 = parameters.find((parameter) => parameter.name === "filename")) == null ? void 0 : _a2.value;
      const extended = parameters.find((parameter) => parameter.name === "filename*");
      if (name === void 0 || extended === void 0) return void 0;
      const decoded = decodeExtendedValue(extended);
      if (!("text" in decoded) || decoded.text === name || /[^ -~]/.test(decoded.text)) return void 0;
      return { values: { name, other: decoded.text } };
    }
  }
];
function unclearPart(name) {
  if (/[/\\]/.test(name)) return { what: "a path separator", right: 'the name alone: `filename="report.pdf"`' };
  if (/=\?[\w-]+\?[bq]\?/i.test(name)) {
    return {
      what: "the encoding of mail headers",
      right: "a name in ASCII, and the right one as `filename*=UTF-8''na%C3%AFve.txt`"
    };
  }
  if (/%[\da-f]{2}/i.test(name)) {
    return {
      what: "a percent-encoding, which not all browsers decode",
      right: "a name in ASCII, and the encoded one as `filename*=UTF-8''na%C3%AFve.txt`"
    };
  }
  if (/[^\t -~]/.test(name)) {
    return {
      what: "characters outside ASCII, whose encoding browsers guess",
      right: "a name in ASCII, and the right one as `filename*=UTF-8''na%C3%AFve.txt`"
    };
  }
  return void 0;
}
var CODINGS = /^(?:chunked|compress|deflate|gzip|x-compress|x-gzip)$/i;
var CONNECTION_FIELDS = ["connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade"];
var FRAMING_RULES = [
  {
    id: "cl-and-te",
    severity: "error",
    level: "MUST",
    statuses: (row) => (row == null ? void 0 : row.content) === "allowed" || row === void 0,
    fields: ["transfer-encoding"],
    needs: ["connection"],
    sections: "RFC 9112 6.2; RFC 9112 6.1",
    message: "The response has both `Content-Length: {length}` and `Transfer-Encoding: {coding}`. Recipients can disagree about where the body ends, which attackers exploit.",
    fix: "Remove Content-Length.",
    check(facts) {
      const length = facts.value("content-length");
      const coding = facts.value("transfer-encoding") ?? "";
      return length === void 0 ? void 0 : { values: { length, coding }, fields: ["content-length", "transfer-encoding"] };
    }
  },
  {
    id: "cl-multiple-different",
    severity: "error",
    level: "MUST",
    fields: ["content-length"],
    sections: "RFC 9110 8.6; RFC 9112 6.3",
    message: "`Content-Length: {value}` {what}.",
    fix: "Send one number{fixed}.",
    reason: "The same number repeated is a warning, because recipients can recover from it.",
    check(facts) {
      const all = (facts.value("content-length") ?? "").split(",").map((each) => each.trim());
      if (all.length < 2) return void 0;
      return all.every((each) => each === all[0]) ? { values: { what: "repeats the same number", fixed: `: \`Content-Length: ${all[0]}\`` }, severity: "warning" } : { values: { what: "has different numbers, so recipients disagree about where the body ends", fixed: "" } };
    }
  },
  {
    id: "cl-invalid",
    severity: "error",
    level: "MUST",
    fields: ["content-length"],
    yields: ["cl-multiple-different"],
    sections: "RFC 9110 8.6",
    message: "`Content-Length: {value}` is not a number of bytes.",
    fix: "Send decimal digits only, for example `Content-Length: {fixed}`.",
    check(facts) {
      const values = facts.values("content-length");
      if (isRecorded(facts) && values[0] === "-1") return void 0;
      const broken = values.find((value) => !/^\d+(?:\s*,\s*\d+)*$/.test(value));
      return broken === void 0 ? void 0 : { values: { fixed: correctNumber(broken) ?? 1234 } };
    }
  },
  {
    id: "cl-body-mismatch",
    severity: "error",
    level: "MUST",
    statuses: (row) => (row == null ? void 0 : row.content) === "allowed" || row === void 0,
    fields: ["content-length"],
    needs: ["contentSize"],
    yields: ["cl-and-te", "cl-multiple-different", "cl-invalid"],
    sections: "RFC 9110 8.6; RFC 9112 6.3",
    message: "`Content-Length: {value}` doesn't match the {size} bytes that were sent.",
    fix: "Send the whole body, or `Content-Length: {size}` if this was all. It counts the bytes after compression.",
    check(facts) {
      const { method } = facts.message;
      const length = facts.value("content-length") ?? "";
      const size = facts.contentSize ?? 0;
      if (facts.has("transfer-encoding") || !/^\d+$/.test(length) || Number(length) === size) return void 0;
      if (method === "HEAD" || method === "CONNECT" || method === void 0 && size === 0) return void 0;
      return { values: { size } };
    }
  },
  {
    id: "te-invalid-coding",
    severity: "error",
    level: "MUST",
    fields: ["transfer-encoding"],
    needs: ["connection"],
    yields: ["connection-fields-h2"],
    sections: "RFC 9112 6.1; RFC 9112 7",
    message: "`Transfer-Encoding: {value}` is not valid: {why}.",
    fix: "Send `Transfer-Encoding: chunked`.",
    check(facts) {
      const codings = splitList(facts.value("transfer-encoding") ?? "").map((coding) => coding.toLowerCase());
      const parameter = codings.find((coding) => /^chunked\s*;/.test(coding));
      if (parameter !== void 0) {
        return { values: { why: "chunked has no parameters" }, severity: "warning", level: "SHOULD" };
      }
      const chunked = codings.filter((coding) => coding === "chunked").length;
      const unknown = codings.find((coding) => {
        var _a2;
        return !CODINGS.test(((_a2 = coding.split(";", 1)[0]) == null ? void 0 : _a2.trim()) ?? "");
      });
      if (chunked > 1) return { values: { why: "chunked appears twice" } };
      if (chunked === 1 && codings.at(-1) !== "chunked") return { values: { why: "chunked is not last" } };
      return unknown === void 0 ? void 0 : { values: { why: `${unknown} is not a registered transfer coding` } };
    }
  },
  {
    id: "te-http10",
    severity: "error",
    level: "MUST",
    fields: ["transfer-encoding"],
    needs: ["httpVersion", "connection"],
    sections: "RFC 9112 6.1",
    message: "HTTP/1.0 doesn't support Transfer-Encoding, so clients treat the response as broken.",
    fix: "Send Content-Length, or end the body by closing the connection.",
    check: (facts) => when(facts.message.httpVersion === "1.0")
  },
  {
    id: "connection-fields-h2",
    severity: "error",
    level: "MUST",
    statuses: (_, code) => code !== 101,
    fields: CONNECTION_FIELDS,
    needs: ["httpVersion", "connection"],
    sections: "RFC 9113 8.2.2; RFC 9114 4.2",
    message: "HTTP/{version} forbids these headers: {names}. Clients must reject the response.",
    fix: "Remove {names}.",
    check(facts) {
      const version = facts.message.httpVersion ?? "";
      if (!/^[23]/.test(version)) return void 0;
      const fields = CONNECTION_FIELDS.filter((name) => facts.has(name));
      return { values: { names: fields.map((name) => facts.sentName(name)).join(", "), version }, fields };
    }
  },
  {
    id: "content-on-head",
    severity: "error",
    level: "MUST",
    needs: ["method", "contentSize"],
    yields: ["status-204-has-body", "status-304-has-body", "status-205-has-content", "status-1xx-has-body"],
    sections: "RFC 9110 9.3.2; RFC 9112 6.3",
    message: "The response to HEAD must not have a body, but {size} bytes follow the headers.",
    fix: "Send the headers only.",
    check(facts) {
      const size = facts.contentSize ?? 0;
      return facts.message.method === "HEAD" && size > 0 ? { values: { size } } : void 0;
    }
  }
];
var SINGLETONS = /* @__PURE__ */ Object.keys(REPEATED);
var LARGE = 16384;
var HEADER_SECTION_RULES = [
  {
    id: "field-name-invalid",
    severity: "error",
    level: "MUST",
    sections: "RFC 9110 5.1; RFC 9112 5.1",
    message: "`{name}` is not a valid header name.",
    fix: "Use letters, digits and hyphens, followed directly by the colon: `X-Name: value`.",
    check(facts) {
      for (const name of facts.lines.keys()) {
        if (!isFieldName(name)) return { values: { name }, fields: [name] };
      }
      return void 0;
    }
  },
  {
    id: "field-value-invalid",
    severity: "error",
    level: "MUST",
    sections: "RFC 9110 5.5",
    message: "{name} contains the control character {character}, which can break the header section.",
    fix: "Remove or encode control characters.",
    check(facts) {
      var _a2;
      for (const [name, value] of facts.message.headers) {
        const found = (_a2 = /[\0-\x08\x0a-\x1f\x7f]/.exec(value)) == null ? void 0 : _a2[0];
        if (found === void 0) continue;
        const character = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
        return { values: { name, character }, fields: [name.toLowerCase()] };
      }
      return void 0;
    }
  },
  {
    id: "field-singleton-repeated",
    severity: "error",
    level: "MUST",
    fields: SINGLETONS,
    sections: "RFC 9110 5.3",
    message: "{name} appears {count} times {how}.",
    fix: "Send {name} once.",
    reason: "The same value repeated is a warning if recipients can still tell its meaning.",
    check(facts) {
      if (!facts.hasRepeatedFields) return void 0;
      for (const name of SINGLETONS) {
        const values = facts.values(name);
        if (values.length < 2) continue;
        const same = values.every((value) => value === values[0]);
        const effect = REPEATED[name];
        const harmless = same && effect === "";
        const what = same ? "with the same value" : "with different values";
        const how = harmless ? what : `${what}, so ${effect || "recipients disagree about which one counts"}`;
        return {
          values: { name: facts.sentName(name), count: values.length, how },
          fields: [name],
          ...harmless && { severity: "warning" }
        };
      }
      return void 0;
    }
  },
  {
    id: "header-section-large",
    severity: "info",
    level: "advice",
    profile: "strict",
    sections: "RFC 9110 5.4",
    message: "The headers take {size} bytes. Some clients and proxies reject more than 16 kB.",
    fix: "Send fewer or shorter headers. Cookies are often the largest.",
    check(facts) {
      let size = 0;
      for (const [name, value] of facts.message.headers) size += name.length + value.length + 4;
      return size > LARGE ? { values: { size } } : void 0;
    }
  },
  {
    id: "date-missing",
    severity: "info",
    level: "MUST",
    profile: "strict",
    statuses: (row) => row !== void 0 && row.class !== "informational" && row.class !== "server-error",
    absence: ["date"],
    needs: ["connection"],
    sections: "RFC 9110 6.6.1",
    message: "The response has no Date header.",
    fix: "Send the current time, for example `Date: Sun, 06 Nov 1994 08:49:37 GMT`.",
    reason: "Recipients with a clock add Date themselves, so caches keep working. A server without a clock must not send it."
  },
  {
    id: "date-invalid",
    severity: "warning",
    level: "MUST",
    fields: ["date", "last-modified"],
    sections: "RFC 9110 5.6.7",
    message: "`{name}: {text}` {why}.",
    fix: "Send `{name}: {fixed}`.",
    reason: "Recipients must also accept the two obsolete formats, so dates in those still work.",
    check(facts) {
      for (const name of ["date", "last-modified"]) {
        const text = facts.values(name)[0];
        if (text === void 0) continue;
        const date = parseHttpDate(text, facts.now);
        if (!(date == null ? void 0 : date.isFixdate) || !date.hasRightDay) {
          const fixed = correctDate(text, facts.now) ?? "Sun, 06 Nov 1994 08:49:37 GMT";
          const why = (date == null ? void 0 : date.isFixdate) ? "has the wrong day of the week" : "is not in the date format that servers must send";
          return { values: { name: facts.sentName(name), text, why, fixed }, fields: [name] };
        }
      }
      return void 0;
    }
  }
];
var DIGESTS = ["content-digest", "repr-digest"];
var ALL_DIGESTS = ["content-digest", "repr-digest", "unencoded-digest"];
var LENGTHS = { "sha-256": 32, "sha-512": 64 };
var INTEGRITY_RULES = [
  {
    id: "signature-labels-differ",
    severity: "error",
    level: "MUST",
    fields: ["signature", "signature-input"],
    sees: ["signature", "signature-input"],
    yields: ["signature-invalid", "signature-input-invalid"],
    sections: "RFC 9421 4; RFC 9421 3.2",
    message: "The label {label} is in {has} but not in {lacks}, so verifiers reject the signature.",
    fix: 'Send each signature with one label in both: `Signature-Input: sig1=("@status")` and `Signature: sig1=:d2hhdA==:`.',
    check(facts) {
      const signatures = labelsIn(facts.value("signature"));
      const inputs = labelsIn(facts.value("signature-input"));
      if (signatures === void 0 || inputs === void 0) return void 0;
      const lonely = signatures.find((label) => !inputs.includes(label));
      if (lonely !== void 0) return { values: { label: lonely, has: "Signature", lacks: "Signature-Input" } };
      const unsigned = inputs.find((label) => !signatures.includes(label));
      return unsigned === void 0 ? void 0 : { values: { label: unsigned, has: "Signature-Input", lacks: "Signature" } };
    }
  },
  {
    id: "digest-invalid",
    severity: "error",
    level: "MUST",
    fields: ALL_DIGESTS,
    sections: "RFC 9530 2; RFC 9530 3; draft-ietf-httpbis-unencoded-digest 3",
    message: "`{name}: {text}` is not a dictionary of digests, so clients can't check the content.",
    fix: "Send the algorithm and the digest in base64 between colons: `sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:`.",
    check(facts) {
      for (const name of ALL_DIGESTS) {
        const text = facts.value(name);
        if (text === void 0) continue;
        const digests = parseDigests(text);
        const broken = digests === void 0 || [...digests].some(([key, bytes]) => (LENGTHS[key] ?? bytes.length) !== bytes.length);
        if (broken) return { values: { name: facts.sentName(name), text }, fields: [name] };
      }
      return void 0;
    }
  },
  {
    id: "digest-mismatch",
    severity: "error",
    level: "MUST",
    // A Repr-Digest can be checked in a 200 only: other responses don't carry the whole representation.
    fields: DIGESTS,
    needs: ["digests"],
    sections: "RFC 9530 2; RFC 9530 3",
    message: "The {algorithm} digest of the content doesn't match {name}, so clients that check it reject the response.",
    fix: "Compute the digest over the bytes that you send.",
    check(facts) {
      const { digests = {}, method } = facts.message;
      if (method === "HEAD") return void 0;
      for (const name of facts.status === 200 ? DIGESTS : ["content-digest"]) {
        for (const [algorithm, bytes] of parseDigests(facts.value(name) ?? "") ?? []) {
          const actual = digests[algorithm];
          const wrong = actual !== void 0 && bytes.length === LENGTHS[algorithm] && actual !== encodeBase64(bytes);
          if (wrong) return { values: { algorithm, name: facts.sentName(name) }, fields: [name] };
        }
      }
      return void 0;
    }
  }
];
function labelsIn(value) {
  try {
    return value === void 0 ? [] : [...parseDictionary(value).keys()];
  } catch {
    return void 0;
  }
}
var ONCE = ["rel", "media", "title", "title*", "type"];
var DESTINATIONS = /* @__PURE__ */ new Set([
  "fetch",
  "font",
  "image",
  "script",
  "style",
  "track"
]);
var HINTS = ["preload", "modulepreload", "preconnect", "dns-prefetch"];
var LINK_RULES = [
  {
    id: "link-invalid",
    severity: "warning",
    level: "MUST",
    fields: ["link"],
    sections: "RFC 8288 3; RFC 8288 B.2",
    message: "In Link, `{rest}` can't be parsed, so clients skip it and every link after it.",
    fix: 'Send `<target>; rel="relation"`, separated by commas: `Link: </page/2>; rel="next"`.',
    reason: "Clients lose the links, but the response works without them.",
    check(facts) {
      const rest = facts.links.invalid;
      return rest === void 0 ? void 0 : { values: { rest } };
    }
  },
  {
    id: "link-rel-missing",
    severity: "warning",
    level: "MUST",
    fields: ["link"],
    sections: "RFC 8288 3.3; RFC 8288 B.2",
    message: "The link to `{target}` has no rel parameter, so clients don't know what it is for and drop it{what}.",
    fix: 'Add the relation type: `Link: <{target}>; rel="next"`.',
    reason: "Clients lose the link, but the response works without it.",
    check: forLink(({ parameters, target }) => {
      if (parameters.some(({ name }) => name === "rel")) return void 0;
      const what = parameters.some(({ name }) => name === "rev") ? ". The rev parameter is deprecated" : "";
      return { values: { target, what } };
    })
  },
  {
    id: "link-parameter-repeated",
    severity: "warning",
    level: "MUST",
    fields: ["link"],
    sections: "RFC 8288 3.3; RFC 8288 3.4.1",
    message: "The link to `{target}` has {name} {count} times. Clients ignore all but the first.",
    fix: "Send {name} once{how}.",
    reason: "Clients still use the first one.",
    check: forLink(({ parameters, target }) => {
      for (const name of ONCE) {
        const count = parameters.filter((parameter) => parameter.name === name).length;
        const how = name === "rel" ? ', with the relation types separated by spaces: `rel="next last"`' : "";
        if (count > 1) return { values: { target, name, count, how } };
      }
      return void 0;
    })
  },
  {
    id: "link-uri-invalid",
    severity: "warning",
    level: "MUST",
    fields: ["link"],
    sections: "RFC 8288 3.1; RFC 8288 3.2",
    message: "In Link, the {part} `{uri}` is not a URI reference, so clients can drop the link or follow another one.",
    fix: "Percent-encode characters that a URI does not allow: a space is `%20`.",
    reason: "Browsers repair many such URIs, and the response works without the link.",
    check: forLink(({ target, parameters }) => {
      var _a2;
      if (!hasUriCharacters(target)) return { values: { part: "target", uri: target } };
      const anchor = (_a2 = parameters.find(({ name }) => name === "anchor")) == null ? void 0 : _a2.value;
      return anchor === void 0 || hasUriCharacters(anchor) ? void 0 : { values: { part: "anchor", uri: anchor } };
    })
  },
  {
    id: "link-type-invalid",
    severity: "warning",
    level: "MUST",
    fields: ["link"],
    sections: "RFC 8288 3.4.1",
    message: 'In Link, `type="{type}"` is not a media type.',
    fix: 'Send a media type such as `type="text/css"`, or leave it out.',
    reason: "It is a hint, and clients can ignore it.",
    check: forLink(({ parameters }) => {
      var _a2;
      const type = (_a2 = parameters.find(({ name }) => name === "type")) == null ? void 0 : _a2.value;
      return type === void 0 || parseMediaType(type) !== void 0 ? void 0 : { values: { type } };
    })
  },
  {
    id: "link-hint-ignored",
    severity: "warning",
    level: "advice",
    fields: ["link"],
    yields: ["link-uri-invalid"],
    sections: "HTML link-type-preload; HTML translate-a-preload-destination",
    message: "Browsers ignore the {relation} of `{target}`: {why}.",
    fix: "Send {right}.",
    reason: "The header costs bytes and does nothing.",
    check: (facts) => forLink((link) => hintFault(link, facts.message.url))(facts)
  },
  {
    id: "link-font-crossorigin",
    severity: "warning",
    level: "advice",
    fields: ["link"],
    sections: "HTML link-type-preload",
    message: "The font `{target}` is preloaded without crossorigin, so browsers load it twice.",
    fix: "Add crossorigin, on the same origin too: `<{target}>; rel=preload; as=font; crossorigin`.",
    reason: "Pages load fonts in CORS mode, which a preload without crossorigin does not match.",
    check: forLink(({ relations, parameters, target }) => {
      const has = (name) => parameters.some((parameter) => parameter.name === name);
      const isFont = parameters.some(({ name, value }) => name === "as" && (value == null ? void 0 : value.toLowerCase()) === "font");
      return relations.includes("preload") && isFont && !has("crossorigin") ? { values: { target } } : void 0;
    })
  },
  {
    id: "link-rev-deprecated",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["link"],
    yields: ["link-rel-missing"],
    sections: "RFC 8288 3.3",
    message: "Link has a rev parameter, which is deprecated because its meaning confused authors.",
    fix: 'Use rel with the relation in the other direction: `rel="prev"` for `rev="next"`.',
    check: (facts) => when(facts.links.links.some(({ parameters }) => parameters.some(({ name }) => name === "rev")))
  }
];
function forLink(faultOf2) {
  return (facts) => {
    for (const link of facts.links.links) {
      const hit = faultOf2(link);
      if (hit !== void 0) return hit;
    }
    return void 0;
  };
}
function hintFault({ relations, parameters, target }, base) {
  var _a2, _b2, _c2;
  const relation = HINTS.find((each) => relations.includes(each));
  if (relation === void 0) return void 0;
  const scheme = ((_a2 = /^([a-z][a-z\d+.-]*):/i.exec(target)) == null ? void 0 : _a2[1]) ?? ((_b2 = parseUrl(base)) == null ? void 0 : _b2.protocol.slice(0, -1));
  if (scheme !== void 0 && !/^https?$/i.test(scheme)) {
    return {
      values: {
        relation,
        target,
        why: `its scheme is ${scheme}`,
        right: "the URL of an http or https resource, or no link"
      }
    };
  }
  if (relation !== "preload") return void 0;
  const as = (_c2 = parameters.find(({ name }) => name === "as")) == null ? void 0 : _c2.value;
  if (as !== void 0 && DESTINATIONS.has(as.toLowerCase())) return void 0;
  const why = as === void 0 ? "it has no as parameter" : `\`as=${as}\` is not something that can be preloaded`;
  return { values: { relation, target, why, right: `what it is, for example \`<${target}>; rel=preload; as=script\`` } };
}
var CODINGS2 = /^(?:aes128gcm|br|compress|dcb|dcz|deflate|exi|gzip|pack200-gzip|x-compress|x-gzip|zstd)$/i;
var MAGIC = {
  gzip: [31, 139],
  "x-gzip": [31, 139],
  zstd: [40, 181, 47, 253]
};
var MATCH = "the Content-Type that matches the body";
function isAddedBody(facts) {
  var _a2;
  const length = facts.value("content-length");
  if (length !== void 0 || facts.has("transfer-encoding") || !isRecorded(facts)) return length === "0";
  return ((_a2 = facts.value("connection")) == null ? void 0 : _a2.toLowerCase()) === "keep-alive";
}
var NEGOTIATION_RULES = [
  {
    id: "content-type-missing",
    severity: "warning",
    level: "SHOULD",
    statuses: (row) => (row == null ? void 0 : row.content) === "allowed",
    absence: ["content-type"],
    needs: ["content"],
    yields: ["content-on-head"],
    sections: "RFC 9110 8.3",
    message: "The body has no Content-Type, so clients have to guess what it is.",
    fix: "Add Content-Type, for example `Content-Type: application/json`.",
    check: (facts) => when(facts.hasContent === true && !isAddedBody(facts))
  },
  {
    id: "content-type-invalid",
    severity: "error",
    level: "MUST",
    fields: ["content-type"],
    yields: ["field-singleton-repeated", "field-value-invalid"],
    sections: "RFC 9110 8.3.1; RFC 9110 5.6.6",
    message: "`Content-Type: {value}` {what}.",
    fix: "Send a type and its parameters, for example `Content-Type: text/html; charset=utf-8`.",
    reason: "An invalid parameter is a warning, because the type is still clear.",
    check(facts) {
      const type = facts.mediaType;
      if (type === void 0) return { values: { what: "is not a media type" } };
      return type.validParameters ? void 0 : { values: { what: "has an invalid parameter" }, severity: "warning" };
    }
  },
  {
    id: "multipart-boundary-missing",
    severity: "error",
    level: "MUST",
    fields: ["content-type"],
    yields: ["content-type-invalid"],
    sections: "RFC 9110 8.3.3; RFC 2046 5.1.1",
    message: "`Content-Type: {value}` {what}, so clients can't tell the parts of the body from each other.",
    fix: 'Name the boundary that the body uses: `Content-Type: multipart/mixed; boundary="a1b2c3"`.',
    check(facts) {
      const what = boundaryFault(facts.mediaType);
      return what === void 0 ? void 0 : { values: { what } };
    }
  },
  {
    id: "content-type-body-mismatch",
    severity: "warning",
    level: "advice",
    // A part of a JSON document is not JSON.
    statuses: (row, code) => (row == null ? void 0 : row.content) === "allowed" && code !== 206,
    fields: ["content-type"],
    needs: ["body"],
    yields: ["problem-not-json"],
    sections: "RFC 9110 8.3",
    message: "`Content-Type: {value}` says {said}, but the body is {what}.",
    fix: "Send {right}.",
    reason: "Clients fail to parse or to show the body.",
    check(facts) {
      var _a2;
      const type = ((_a2 = facts.mediaType) == null ? void 0 : _a2.type) ?? "";
      const found = contradiction(type, facts.bytes ?? facts.message.body ?? "");
      if (found !== void 0) {
        const compressed = found.what === "gzip data";
        return {
          values: {
            ...found,
            right: compressed ? "`Content-Encoding: gzip` as well, or the body uncompressed" : MATCH
          }
        };
      }
      const { text } = facts;
      if (text === void 0 || text.trim() === "" || !isJson(type)) return void 0;
      if (facts.json !== void 0 || /^(?:\)\]\}'|while ?\(1\)|for ?\(;;\))/.test(text)) return void 0;
      const what = /^\s*(?:<!doctype html|<html)/i.test(text) ? "HTML" : "not JSON";
      return { values: { said: "JSON", what, right: MATCH } };
    }
  },
  {
    id: "html-charset-missing",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["content-type"],
    needs: ["body"],
    sections: "HTML determining-the-character-encoding",
    message: "Neither Content-Type nor the page names a character encoding, so browsers guess.",
    fix: "Send `Content-Type: text/html; charset=utf-8`.",
    check(facts) {
      var _a2, _b2;
      if (((_a2 = facts.mediaType) == null ? void 0 : _a2.type) !== "text/html" || facts.mediaType.parameters.has("charset")) return void 0;
      const start = ((_b2 = facts.text) == null ? void 0 : _b2.slice(0, 1024)) ?? "";
      return when(start !== "" && !start.startsWith("\uFEFF") && !/<meta[^>]{0,200}charset/i.test(start));
    }
  },
  {
    id: "json-charset-param",
    severity: "info",
    level: "MUST",
    profile: "default",
    fields: ["content-type"],
    sections: "RFC 8259 8.1; RFC 8259 11",
    message: "JSON has to be sent in UTF-8, but Content-Type says `charset={charset}`.",
    fix: "Send UTF-8, and `Content-Type: application/json` without a charset.",
    reason: "JSON defines no charset parameter, so compliant recipients ignore it, and the body can be UTF-8 all the same.",
    check(facts) {
      var _a2, _b2;
      const charset = (_a2 = facts.mediaType) == null ? void 0 : _a2.parameters.get("charset");
      if (charset === void 0 || !isJson(((_b2 = facts.mediaType) == null ? void 0 : _b2.type) ?? "")) return void 0;
      return /^utf-?8$|^us-ascii$/i.test(charset) ? void 0 : { values: { charset } };
    }
  },
  {
    id: "content-encoding-unrequested",
    severity: "warning",
    level: "SHOULD",
    fields: ["content-encoding"],
    needs: ["requestHeaders"],
    yields: ["content-encoding-unknown"],
    sections: "RFC 9110 12.5.3",
    message: "The content is encoded with {coding}, which `Accept-Encoding: {accept}` doesn't allow.",
    fix: "Use an encoding that the client accepts, or none.",
    check(facts) {
      const accept = facts.request("accept-encoding");
      if (accept === void 0) return void 0;
      const { ranges, invalid } = parseWeightedList(accept);
      if (invalid.length > 0) return void 0;
      const coding = codingsOf(facts).find((name) => !takes(ranges, name));
      return coding === void 0 ? void 0 : { values: { coding, accept } };
    }
  },
  {
    id: "content-encoding-unknown",
    severity: "warning",
    level: "advice",
    fields: ["content-encoding"],
    sections: "RFC 9110 8.4; RFC 9110 8.4.1",
    message: "`{coding}` is not a content coding: {why}.",
    fix: "Remove it. A charset belongs in Content-Type.",
    reason: "Clients that don't know the coding can't decode the body.",
    check(facts) {
      const coding = codingsOf(facts).find((name) => !CODINGS2.test(name));
      if (coding === void 0) return void 0;
      return coding === "identity" ? { values: { coding, why: 'it means "no encoding" and belongs in Accept-Encoding' }, level: "SHOULD" } : { values: { coding, why: "it is not registered" } };
    }
  },
  {
    id: "content-encoding-corrupt",
    severity: "error",
    level: "MUST",
    statuses: (row, code) => (row == null ? void 0 : row.content) === "allowed" && code !== 206,
    fields: ["content-encoding"],
    needs: ["rawBody"],
    yields: ["content-encoding-unknown"],
    sections: "RFC 9110 8.4; RFC 1952 2.3.1",
    message: "The body isn't encoded as `Content-Encoding: {value}` says, so clients can't decode it.",
    fix: "Encode the body, or remove Content-Encoding.",
    check(facts) {
      var _a2;
      if ((_a2 = facts.message.undecodable) == null ? void 0 : _a2.startsWith("corrupt")) return true;
      const magic = MAGIC[codingsOf(facts).at(-1) ?? ""];
      const body = facts.rawBody;
      if (magic === void 0 || body === void 0 || body.length === 0) return void 0;
      return when(magic.some((octet, index) => body[index] !== octet));
    }
  },
  {
    id: "content-encoding-unread",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["content-encoding"],
    needs: ["undecodable"],
    yields: ["content-encoding-unknown"],
    sections: "RFC 9110 8.4",
    message: "The body is encoded as `{value}`, which could not be decoded here, so rules about the content were skipped.",
    fix: "Inspect a response without the coding as well: send `Accept-Encoding: identity`.",
    check: (facts) => {
      var _a2;
      return when(((_a2 = facts.message.undecodable) == null ? void 0 : _a2.startsWith("unsupported")) === true);
    }
  },
  {
    id: "not-acceptable-type",
    severity: "info",
    level: "advice",
    profile: "strict",
    statuses: (row) => (row == null ? void 0 : row.class) === "successful" && row.content === "allowed",
    fields: ["content-type"],
    needs: ["requestHeaders"],
    sections: "RFC 9110 12.5.1; RFC 9110 15.5.7",
    message: "The response is `{value}`, which `Accept: {accept}` doesn't allow.",
    fix: "Send a type that the client accepts, or 406.",
    check(facts) {
      var _a2, _b2;
      const accept = facts.request("accept");
      const type = (_a2 = facts.mediaType) == null ? void 0 : _a2.type;
      if (accept === void 0 || type === void 0) return void 0;
      const { ranges, invalid } = parseWeightedList(accept);
      const isAccepted = (((_b2 = findRange(ranges, rangesOfType(type))) == null ? void 0 : _b2.weight) ?? 0) > 0;
      return isAccepted || invalid.length > 0 ? void 0 : { values: { accept } };
    }
  }
];
function boundaryFault(type) {
  if (!(type == null ? void 0 : type.type.startsWith("multipart/"))) return void 0;
  const boundary = type.parameters.get("boundary");
  return boundary === void 0 ? "has no boundary" : boundary === "" ? "has an empty boundary" : void 0;
}
function codingsOf(facts) {
  return splitList((facts.value("content-encoding") ?? "").toLowerCase());
}
function takes(ranges, coding) {
  var _a2;
  const names = coding.startsWith("x-") ? [coding, coding.slice(2)] : [coding, `x-${coding}`];
  return (((_a2 = findRange(ranges, [...names, "*"])) == null ? void 0 : _a2.weight) ?? 0) > 0;
}
var PROBLEM = "application/problem+json";
var FRAME = /(?:^|\n)[^\S\n]*(?:at .{1,200}[:(]\S*:\d+|File ".{1,200}", line \d+|#\d+ \/.{1,200}\(\d+\)|in \/.{1,200}:line \d+)/;
var PROBLEM_RULES = [
  {
    id: "problem-not-json",
    severity: "error",
    level: "MUST",
    fields: ["content-type"],
    needs: ["body"],
    sections: "RFC 9457 3",
    message: "Content-Type is `application/problem+json`, but the body is not a JSON object.",
    fix: 'Send an object, for example `{"title":"Not Found","status":404}`.',
    check: (facts) => when(
      isProblem(facts) && facts.text !== void 0 && facts.hasContent === true && documentOf(facts) === void 0
    )
  },
  {
    id: "problem-status-mismatch",
    severity: "error",
    level: "MUST",
    statuses: (_, code) => code >= 400,
    fields: ["content-type"],
    needs: ["body"],
    sections: "RFC 9457 3.1.2",
    message: 'The problem has `"status": {member}`, but the response is {status}.',
    fix: "Send the same status in both. A proxy that changes one has to change the other.",
    check(facts) {
      var _a2;
      const member = isProblem(facts) ? (_a2 = documentOf(facts)) == null ? void 0 : _a2.status : void 0;
      return isStatus(member) && member !== facts.status ? { values: { member } } : void 0;
    }
  },
  {
    id: "problem-status-type",
    severity: "warning",
    level: "MUST",
    fields: ["content-type"],
    needs: ["body"],
    sections: "RFC 9457 3.1; RFC 9457 3.1.2",
    message: 'The problem has `"status": {member}`, which is not {expected}, so {effect}.',
    fix: 'Send the status of the response as a number: `"status": {status}`.',
    reason: "Clients still have the status of the response.",
    check(facts) {
      var _a2;
      const member = isProblem(facts) ? (_a2 = documentOf(facts)) == null ? void 0 : _a2.status : void 0;
      if (member === void 0 || isStatus(member)) return void 0;
      const [expected2, effect] = typeof member === "number" ? ["a status code", "it can't be the status of the response"] : ["a number", "clients ignore it"];
      return { values: { member: JSON.stringify(member), expected: expected2, effect } };
    }
  },
  {
    id: "problem-on-success",
    severity: "warning",
    level: "advice",
    statuses: (row) => (row == null ? void 0 : row.class) === "successful" || (row == null ? void 0 : row.class) === "redirection",
    fields: ["content-type"],
    sections: "RFC 9457 3; RFC 9110 15",
    message: "The body is a problem document, but {status} says that there is no problem.",
    fix: "Send a 4xx or 5xx status.",
    reason: "Clients go by the status and treat the response as a success.",
    // A 304 about a stored problem has its Content-Type.
    check: (facts) => when(isProblem(facts) && facts.status !== 304)
  },
  {
    id: "problem-member-type",
    severity: "warning",
    level: "MUST",
    fields: ["content-type"],
    needs: ["body"],
    sections: "RFC 9457 3.1",
    message: "The problem's `{name}` is not a string, so clients ignore it.",
    fix: "Send a string, and put structured data into an extension member, for example `errors`.",
    reason: "Clients ignore the member and still read the rest.",
    check(facts) {
      const document = isProblem(facts) ? documentOf(facts) : void 0;
      const name = ["type", "title", "detail", "instance"].find(
        (each) => (document == null ? void 0 : document[each]) !== void 0 && typeof document[each] !== "string"
      );
      return name === void 0 ? void 0 : { values: { name } };
    }
  },
  {
    id: "problem-type-invalid",
    severity: "warning",
    level: "SHOULD",
    fields: ["content-type"],
    needs: ["body"],
    sections: "RFC 9457 3.1.1",
    message: "The problem's type `{type}` is not an absolute URL or a full path, so it means something else at each URL.",
    fix: "Use an absolute URL such as `https://example.com/types/out-of-credit`, or a full path such as `/types/out-of-credit`.",
    check(facts) {
      var _a2;
      const type = isProblem(facts) ? (_a2 = documentOf(facts)) == null ? void 0 : _a2.type : void 0;
      const isRelative = typeof type === "string" && !type.startsWith("/") && parseUrl(type) === void 0;
      return isRelative ? { values: { type } } : void 0;
    }
  },
  {
    id: "problem-title-generic",
    severity: "info",
    level: "SHOULD",
    profile: "strict",
    statuses: (row) => row !== void 0,
    fields: ["content-type"],
    needs: ["body"],
    sections: "RFC 9457 4.2.1",
    message: "The problem has the default type, but its title is `{title}` instead of the phrase of {status}.",
    fix: "Add a `type` that identifies the problem, or send `{phrase}` as the title.",
    reason: "The title is for people, so programs aren't affected.",
    check(facts) {
      var _a2, _b2;
      const { type = "about:blank", title } = isProblem(facts) && documentOf(facts) || {};
      const translated = facts.has("content-language");
      return type === "about:blank" && typeof title === "string" && title !== ((_a2 = facts.row) == null ? void 0 : _a2.phrase) && !translated ? { values: { title, phrase: ((_b2 = facts.row) == null ? void 0 : _b2.phrase) ?? "" } } : void 0;
    }
  },
  {
    id: "problem-wrong-media-type",
    severity: "warning",
    level: "advice",
    statuses: (_, code) => code >= 400,
    fields: ["content-type"],
    needs: ["body"],
    sections: "RFC 9457 3",
    message: "The body is a problem document, but its Content-Type is `{value}`.",
    fix: "Send `Content-Type: application/problem+json`.",
    reason: "Clients that look for problems by the media type miss it.",
    check(facts) {
      var _a2;
      const type = ((_a2 = facts.mediaType) == null ? void 0 : _a2.type) ?? "";
      if (!isJson(type) || isProblem(facts)) return void 0;
      const document = documentOf(facts);
      return when(typeof (document == null ? void 0 : document.type) === "string" && typeof document.title === "string" && isStatus(document.status));
    }
  },
  {
    id: "problem-leaks-internals",
    severity: "warning",
    level: "advice",
    fields: ["content-type"],
    needs: ["body"],
    sections: "RFC 9457 5",
    message: "The problem's `{name}` contains a stack trace.",
    fix: "Log the stack trace, and tell clients what they can do.",
    reason: "A stack trace shows attackers the code, its paths and its dependencies.",
    check(facts) {
      const document = isProblem(facts) ? documentOf(facts) : void 0;
      const found = Object.entries(document ?? {}).find(([, value]) => typeof value === "string" && FRAME.test(value));
      return found === void 0 ? void 0 : { values: { name: found[0] } };
    }
  }
];
function isProblem(facts) {
  var _a2;
  return ((_a2 = facts.mediaType) == null ? void 0 : _a2.type) === PROBLEM;
}
function documentOf(facts) {
  var _a2;
  const value = (_a2 = facts.json) == null ? void 0 : _a2.value;
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function isStatus(value) {
  return Number.isInteger(value) && value >= 100 && value <= 599;
}
var SUCCESSFUL_RULES = [
  {
    id: "status-200-error-body",
    severity: "warning",
    level: "advice",
    statuses: (row) => (row == null ? void 0 : row.class) === "successful" && row.code !== 207,
    fields: ["content-type"],
    needs: ["body"],
    sections: "RFC 9110 15; RFC 9205 4.6",
    message: "The body reports an error ({member}), but the status is {status}.",
    fix: "Send the 4xx or 5xx status that matches the body.",
    reason: "Caches, monitoring and generic clients go by the status and treat the response as a success.",
    check(facts) {
      var _a2, _b2;
      const type = (_a2 = facts.mediaType) == null ? void 0 : _a2.type;
      if (type === void 0 || !isJson(type) || EXEMPT_TYPES.test(type)) return void 0;
      const member = errorMember((_b2 = facts.json) == null ? void 0 : _b2.value);
      return member === void 0 ? void 0 : { values: { member } };
    }
  },
  {
    id: "status-201-missing-location",
    severity: "info",
    level: "SHOULD",
    profile: "strict",
    statuses: (row, code) => code === 201 && hasField(row, "Location"),
    absence: ["location", "content-location"],
    needs: ["method"],
    sections: "RFC 9110 9.3.3; RFC 9110 15.3.2",
    message: "201 (Created) answers a POST without a Location header, which means that the new resource has the URL of the request.",
    fix: "Add the URL of the new resource, for example `Location: /orders/7`.",
    reason: "A 201 without Location is defined: the new resource then has the URL of the request (RFC 9110, section 15.3.2).",
    check: (facts) => when(facts.message.method === "POST")
  },
  {
    id: "status-201-safe-method",
    severity: "warning",
    level: "advice",
    statuses: only(201),
    needs: ["method"],
    sections: "RFC 9110 9.2.1; RFC 9110 15.3.2",
    message: "201 (Created) says that {method} created a resource, but {method} is a safe method.",
    fix: "Create resources with POST or PUT, or answer {method} with 200.",
    reason: "Crawlers and prefetching send safe methods on their own, so they would create resources by accident.",
    check: (facts) => when(isSafeMethod(facts.message.method ?? ""))
  },
  {
    id: "status-204-has-content-length",
    severity: "error",
    level: "MUST",
    statuses: only(204),
    fields: ["content-length"],
    yields: ["status-204-has-body", "cl-invalid", "cl-multiple-different"],
    sections: "RFC 9110 8.6",
    message: "204 (No Content) must not have a Content-Length header, but it has `Content-Length: {value}`.",
    fix: "Remove Content-Length.",
    reason: "`Content-Length: 0` is an info, because it breaks the rule without harming clients. With any other length, clients can wait for a body that doesn't come.",
    check: (facts) => facts.value("content-length") === "0" ? { severity: "info" } : true
  },
  {
    id: "status-204-has-transfer-encoding",
    severity: "error",
    level: "MUST",
    statuses: only(204),
    fields: ["transfer-encoding"],
    needs: ["connection"],
    yields: ["status-204-has-body"],
    sections: "RFC 9112 6.1",
    message: "204 (No Content) must not have a Transfer-Encoding header, but it has `Transfer-Encoding: {value}`.",
    fix: "Remove Transfer-Encoding."
  },
  {
    id: "status-204-has-body",
    severity: "error",
    level: "MUST",
    statuses: (row, code) => code === 204 && (row == null ? void 0 : row.content) === "forbidden",
    needs: ["content"],
    sections: "RFC 9110 15.3.5; RFC 9110 6.4.1",
    message: "204 (No Content) ends with its headers, but more bytes follow. A client can read them as the start of the next response.",
    fix: "Remove the body, or send 200.",
    // A client reads no such body, so one in a recording was added later.
    check: (facts) => when(facts.hasContent === true && !isRecorded(facts))
  },
  {
    id: "status-205-has-content",
    severity: "error",
    level: "MUST",
    statuses: (row, code) => code === 205 && (row == null ? void 0 : row.content) === "empty",
    sections: "RFC 9110 15.3.6",
    message: "205 (Reset Content) must not have a body, but {what}.",
    fix: "Send `Content-Length: 0` without a body, or send 200.",
    check(facts) {
      const length = facts.value("content-length");
      if (facts.hasContent) return { values: { what: "it has one" } };
      return length !== void 0 && /[1-9]/.test(length) && facts.message.method !== "HEAD" ? { values: { what: `it has \`Content-Length: ${length}\`` }, fields: ["content-length"] } : void 0;
    }
  },
  {
    id: "status-207-not-xml",
    // RFC 4918 makes XML the default, and APIs other than WebDAV send JSON on purpose.
    severity: "info",
    level: "advice",
    profile: "strict",
    statuses: only(207),
    fields: ["content-type"],
    sections: "RFC 4918 13",
    message: "By default, the body of 207 (Multi-Status) is an XML document, but this one is `{value}`.",
    fix: "Send 200 if your clients don't use WebDAV.",
    check: ({ mediaType: mediaType2 }) => when(mediaType2 !== void 0 && !/[/+]xml$/.test(mediaType2.type))
  },
  {
    id: "status-226-missing-im",
    severity: "warning",
    level: "MUST",
    statuses: (row, code) => code === 226 && hasField(row, "IM"),
    absence: ["im"],
    sections: "RFC 3229 10.3; RFC 3229 10.5.2",
    message: "226 (IM Used) has no IM header, so the client can't tell how to decode the body.",
    fix: "Add the manipulation, for example `IM: vcdiff`, or send 200.",
    reason: "The requirement is for delta-encoded responses. The inspector can't tell whether this is one."
  },
  {
    id: "location-unexpected",
    severity: "info",
    level: "advice",
    profile: "strict",
    // A 202 can point to a status monitor.
    statuses: (row) => row !== void 0 && row.class !== "redirection" && row.code !== 202 && !hasField(row, "Location"),
    fields: ["location"],
    sections: "RFC 9110 10.2.2",
    message: "Location has no defined meaning in a {status} response to this request.",
    fix: "Remove Location, or use Content-Location or Link."
  },
  {
    id: "content-range-unexpected",
    severity: "warning",
    level: "advice",
    statuses: (row, code) => !hasField(row, "Content-Range") && code >= 200,
    fields: ["content-range"],
    sections: "RFC 9110 14.4",
    message: "`Content-Range: {value}` has no meaning in a {status} response.",
    fix: "Send 206 if the body is a part, or remove Content-Range.",
    reason: "If the body is a part, clients and caches use it as the whole.",
    // An API with a unit of its own can define a meaning.
    check: (facts) => {
      var _a2;
      return when(((_a2 = parseContentRange(facts.value("content-range") ?? "")) == null ? void 0 : _a2.unit) === "bytes");
    }
  }
];
var EXEMPT_TYPES = /graphql|json-seq|json-rpc|problem\+json/;
function errorMember(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
  const object = value;
  if ("jsonrpc" in object || "data" in object || "errors" in object) return void 0;
  const explained = ["error", "message", "detail", "title"].some((name2) => isExplanation(object[name2]));
  if (!explained) return void 0;
  if (object.success === false && isExplanation(object.error)) return '"success": false';
  const name = ["status", "statusCode", "code"].find((each) => isErrorCode(object[each]));
  return name === void 0 || name === "code" && !isExplanation(object.error) ? void 0 : `"${name}": ${object[name]}`;
}
function isExplanation(value) {
  return typeof value === "string" && value !== "" || typeof value === "object" && value !== null;
}
function isErrorCode(value) {
  return Number.isInteger(value) && value >= 400 && value <= 599;
}
function isSinglePart(facts) {
  var _a2;
  return ((_a2 = facts.mediaType) == null ? void 0 : _a2.type) !== "multipart/byteranges";
}
var RANGE_RULES = [
  {
    id: "status-206-missing-content-range",
    severity: "error",
    level: "MUST",
    statuses: only(206),
    absence: ["content-range"],
    sections: "RFC 9110 15.3.7.1",
    message: "206 (Partial Content) has no Content-Range header, so the client can't tell which part it received.",
    fix: "Add Content-Range, for example `Content-Range: bytes 0-499/1234`.",
    check: (facts) => when(isSinglePart(facts))
  },
  {
    id: "status-206-multipart-content-range",
    severity: "error",
    level: "MUST",
    statuses: only(206),
    fields: ["content-range"],
    sections: "RFC 9110 15.3.7.2",
    message: "A 206 (Partial Content) response with several parts must not have Content-Range among its own headers.",
    fix: "Move Content-Range into each part.",
    check: (facts) => when(!isSinglePart(facts))
  },
  {
    id: "status-206-not-requested",
    severity: "error",
    level: "advice",
    statuses: only(206),
    needs: ["allRequestHeaders"],
    sections: "RFC 9110 15.3.7; RFC 9110 14.2",
    message: "206 (Partial Content) answers a request that has no Range header.",
    fix: "Send 200 with the whole representation.",
    reason: "A client that didn't ask for a part can process it as the whole.",
    check: (facts) => when(facts.request("range") === void 0)
  },
  {
    id: "status-206-no-validator",
    severity: "warning",
    level: "MUST",
    statuses: only(206),
    absence: ["etag", "last-modified"],
    sections: "RFC 9110 15.3.7; RFC 9110 15.3.7.3; RFC 9110 13.1.5",
    message: "206 (Partial Content) has neither ETag nor Last-Modified, so the client can't tell which parts belong together.",
    fix: "Add the ETag or Last-Modified that a 200 response would have.",
    reason: "The requirement is for an ETag that a 200 response would have had, and the inspector doesn't see that response."
  },
  {
    id: "status-206-content-length-mismatch",
    severity: "error",
    level: "MUST",
    statuses: only(206),
    fields: ["content-length"],
    sections: "RFC 9110 8.6; RFC 9110 15.3.7; RFC 9110 14.4",
    message: "`Content-Length: {value}` doesn't match `Content-Range: {range}`, which covers {size} bytes.",
    fix: "Send the length of the part: `Content-Length: {size}`.",
    check(facts) {
      if (facts.has("transfer-encoding") || facts.has("content-encoding") || !isSinglePart(facts)) return void 0;
      const range = facts.value("content-range");
      const { first, last } = parseContentRange(range ?? "") ?? {};
      const length = facts.value("content-length") ?? "";
      if (range === void 0 || first === void 0 || last === void 0 || !/^\d+$/.test(length)) return void 0;
      const size = last - first + 1;
      return Number(length) === size ? void 0 : { values: { range, size }, fields: ["content-length", "content-range"] };
    }
  },
  {
    id: "content-range-invalid",
    severity: "error",
    level: "MUST",
    statuses: (_, code) => code === 206 || code === 416,
    fields: ["content-range"],
    yields: ["status-206-multipart-content-range", "status-416-content-range-form"],
    sections: "RFC 9110 14.4",
    message: "`Content-Range: {value}` is not valid, so {effect}.",
    fix: "Send a value such as `{example}`.",
    reason: "In a 416 it is a warning: no part is lost, only the length of the representation.",
    check(facts) {
      const range = parseContentRange(facts.value("content-range") ?? "");
      if (facts.status === 416) {
        const values = { effect: "the client can't tell how long the representation is", example: "bytes */1234" };
        return range === void 0 ? { values, severity: "warning" } : void 0;
      }
      const isPart = range !== void 0 && (range.unit !== "bytes" || range.first !== void 0);
      return isPart ? void 0 : { values: { effect: "the client can't use the part", example: "bytes 0-499/1234" } };
    }
  },
  {
    id: "accept-ranges-none-206",
    severity: "warning",
    level: "advice",
    statuses: only(206),
    fields: ["accept-ranges"],
    sections: "RFC 9110 14.3",
    message: "206 (Partial Content) serves a range, but `Accept-Ranges: none` tells clients not to ask for ranges.",
    fix: "Send `Accept-Ranges: bytes`.",
    reason: "Clients stop resuming downloads that the server could resume.",
    check: (facts) => {
      var _a2;
      return when(((_a2 = facts.value("accept-ranges")) == null ? void 0 : _a2.toLowerCase()) === "none");
    }
  },
  {
    id: "status-416-missing-content-range",
    severity: "warning",
    level: "SHOULD",
    statuses: only(416),
    absence: ["content-range"],
    yields: ["status-416-without-range"],
    sections: "RFC 9110 15.5.17; RFC 9110 14.4",
    message: "416 (Range Not Satisfiable) has no Content-Range header, so the client can't tell which ranges exist.",
    fix: "Add the length of the representation, for example `Content-Range: bytes */1234`.",
    check: (facts) => when(/^bytes=/i.test(facts.request("range") ?? "bytes="))
  },
  {
    id: "status-416-without-range",
    severity: "warning",
    level: "advice",
    statuses: only(416),
    needs: ["allRequestHeaders"],
    sections: "RFC 9110 15.5.17",
    message: "416 (Range Not Satisfiable) answers a request that has no Range header.",
    fix: "Send the status for the real problem, for example 400.",
    reason: "The status is about a header that the client didn't send, so the client can't correct the request.",
    check: (facts) => when(facts.request("range") === void 0)
  },
  {
    id: "status-416-content-range-form",
    severity: "warning",
    level: "SHOULD",
    statuses: only(416),
    fields: ["content-range"],
    sections: "RFC 9110 14.4",
    message: "416 (Range Not Satisfiable) sends no part, but `Content-Range: {value}` describes one.",
    fix: "Send the length only, for example `Content-Range: bytes */1234`.",
    check: (facts) => {
      var _a2;
      return when(((_a2 = parseContentRange(facts.value("content-range") ?? "")) == null ? void 0 : _a2.first) !== void 0);
    }
  },
  {
    id: "range-ignored",
    severity: "info",
    level: "SHOULD",
    profile: "strict",
    statuses: only(200),
    fields: ["accept-ranges"],
    needs: ["requestHeaders", "method"],
    sections: "RFC 9110 14.2",
    message: "The server advertises `Accept-Ranges: bytes`, but it ignored the Range header of the request.",
    fix: "Send 206 with the part, or remove Accept-Ranges.",
    reason: "A server may ignore Range (RFC 9110, section 14.2), and the client still gets the whole representation.",
    check: (facts) => when(isRangeRequest(facts) && /\bbytes\b/i.test(facts.value("accept-ranges") ?? ""))
  },
  {
    id: "etag-weak-with-ranges",
    severity: "info",
    level: "advice",
    profile: "strict",
    statuses: only(206),
    fields: ["etag"],
    sections: "RFC 9110 13.1.5",
    message: "`ETag: {value}` is weak, so clients can't use it in If-Range to resume the download.",
    fix: 'Send a strong entity tag for representations that you serve in ranges, for example `ETag: "v1"`.',
    check: (facts) => when(isWeak(facts.value("etag") ?? ""))
  }
];
function isRangeRequest(facts) {
  return facts.message.method === "GET" && /^bytes=/i.test(facts.request("range") ?? "") && facts.request("if-range") === void 0;
}
var TRAILER_RULES = [
  {
    id: "trailer-forbidden",
    severity: "warning",
    level: "MUST",
    fields: ["trailer"],
    sections: "RFC 9110 6.5.1; RFC 9110 6.6.2",
    message: "`Trailer: {value}` announces {name}, which must not be a trailer: recipients need it before the content.",
    fix: "Send {name} in the header section, and remove it from Trailer.",
    reason: "Recipients drop the trailer, and the content stays readable.",
    check(facts) {
      const name = splitList(facts.value("trailer") ?? "").find((each) => !mayBeTrailer(each));
      return name === void 0 ? void 0 : { values: { name } };
    }
  },
  {
    id: "trailer-invalid",
    severity: "warning",
    level: "MUST",
    fields: ["trailer"],
    sections: "RFC 9110 6.6.2",
    message: "`Trailer: {value}` is not a list of header names.",
    fix: "Send the names of the trailers, separated by commas: `Trailer: Server-Timing`.",
    reason: "It is a hint, and recipients can ignore it.",
    check(facts) {
      const names = splitList(facts.value("trailer") ?? "");
      return names.length > 0 && names.every(isToken) ? void 0 : true;
    }
  },
  {
    id: "trailer-without-chunked",
    severity: "warning",
    level: "MUST",
    fields: ["trailer"],
    needs: ["httpVersion", "connection"],
    sees: ["transfer-encoding"],
    sections: "RFC 9110 6.5; RFC 9112 7.1.2",
    message: "The response announces trailers, but without `Transfer-Encoding: chunked` HTTP/{version} has no place for them.",
    fix: "Send the content chunked, or remove Trailer.",
    reason: "The trailers are lost, and the content arrives.",
    check(facts) {
      const { httpVersion: version = "", method } = facts.message;
      const chunked = /chunked/i.test(facts.value("transfer-encoding") ?? "");
      return chunked || !version.startsWith("1") || method === "HEAD" ? void 0 : { values: { version } };
    }
  },
  {
    id: "trailer-field-invalid",
    severity: "warning",
    level: "MUST",
    needs: ["trailers"],
    sections: "RFC 9110 6.5.1; RFC 9110 5.1",
    message: "{name} is sent as a trailer{what}.",
    fix: "Send {name} in the header section, and trailers with valid names only.",
    reason: "Recipients drop the trailer, and the content stays readable.",
    check(facts) {
      for (const [name] of facts.message.trailers ?? []) {
        if (!isToken(name))
          return {
            values: {
              name: `\`${name}\``,
              what: ", and is not a valid header name"
            }
          };
        if (!mayBeTrailer(name)) {
          return {
            values: {
              name,
              what: ", but recipients need it before the content"
            }
          };
        }
      }
      return void 0;
    }
  },
  {
    id: "trailer-unannounced",
    severity: "info",
    level: "SHOULD",
    profile: "strict",
    needs: ["trailers"],
    sees: ["trailer"],
    sections: "RFC 9110 6.6.2",
    message: "The trailer {name} isn't announced by the Trailer header, so recipients can drop it.",
    fix: "Send `Trailer: {name}` in the header section.",
    reason: "Recipients that use trailers mostly do so without the announcement.",
    check(facts) {
      var _a2, _b2;
      const announced = splitList((facts.value("trailer") ?? "").toLowerCase());
      const name = (_b2 = (_a2 = facts.message.trailers) == null ? void 0 : _a2.find(([each]) => !announced.includes(each.toLowerCase()))) == null ? void 0 : _b2[0];
      return name === void 0 ? void 0 : { values: { name } };
    }
  }
];
function websocketAccept(key) {
  return encodeBase64(sha1(encodeUtf8(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)));
}
function sha1(bytes) {
  const length = (bytes.length + 8 >> 6) * 64 + 64;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 128;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 536870912));
  view.setUint32(length - 4, bytes.length << 3);
  const state = [1732584193, 4023233417, 2562383102, 271733878, 3285377520];
  const words = new Uint32Array(80);
  for (let at = 0; at < length; at += 64) {
    for (let index = 0; index < 80; index++) {
      words[index] = index < 16 ? view.getUint32(at + index * 4) : rotate(
        word(words, index - 3) ^ word(words, index - 8) ^ word(words, index - 14) ^ word(words, index - 16),
        1
      );
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let index = 0; index < 80; index++) {
      const [mix, constant] = roundOf(index, b, c, d);
      const next = rotate(a, 5) + mix + e + constant + word(words, index) | 0;
      e = d;
      d = c;
      c = rotate(b, 30);
      b = a;
      a = next;
    }
    for (const [index, value] of [a, b, c, d, e].entries()) state[index] = (state[index] ?? 0) + value | 0;
  }
  const digest = new Uint8Array(20);
  for (const [index, value] of state.entries()) new DataView(digest.buffer).setInt32(index * 4, value);
  return digest;
}
function roundOf(index, b, c, d) {
  if (index < 20) return [b & c | ~b & d, 1518500249];
  if (index < 40) return [b ^ c ^ d, 1859775393];
  if (index < 60) return [b & c | b & d | c & d, 2400959708];
  return [b ^ c ^ d, 3395469782];
}
function word(words, index) {
  return words[index];
}
function rotate(value, bits) {
  return value << bits | value >>> 32 - bits;
}
var H2 = ["connection-fields-h2", "status-101-in-http2"];
var UPGRADE_RULES = [
  {
    id: "upgrade-invalid",
    severity: "error",
    level: "MUST",
    fields: ["upgrade"],
    needs: ["connection"],
    yields: H2,
    sections: "RFC 9110 7.8; RFC 9110 15.5.22",
    message: "`Upgrade: {value}` {what}, so the client can't tell which protocol the server means.",
    fix: "Name the protocols, separated by commas: `Upgrade: websocket` or `Upgrade: HTTP/2.0, TLS/1.3`.",
    check(facts) {
      const protocols = splitList(facts.value("upgrade") ?? "");
      if (protocols.length === 0) return { values: { what: "is empty" } };
      const broken = protocols.find((each) => each.split("/").length > 2 || !each.split("/").every(isToken));
      return broken === void 0 ? void 0 : { values: { what: `has \`${broken}\`, which is not a protocol` } };
    }
  },
  {
    id: "upgrade-without-connection",
    severity: "warning",
    level: "MUST",
    fields: ["upgrade"],
    needs: ["connection"],
    sees: ["connection"],
    yields: H2,
    sections: "RFC 9110 7.8; RFC 9110 7.6.1",
    message: "Upgrade is sent without `Connection: Upgrade`, so proxies forward it to clients that it isn't meant for{what}.",
    fix: "Send `Connection: Upgrade` with it.",
    reason: "On a 101 it is an error, because WebSocket clients fail the connection. Elsewhere the header is a hint.",
    check(facts) {
      if (hasToken(facts.value("connection"), "upgrade")) return void 0;
      return facts.status === 101 ? { values: { what: ", and WebSocket clients fail the connection" }, severity: "error" } : { values: { what: "" } };
    }
  },
  {
    id: "status-101-protocol-not-offered",
    severity: "error",
    level: "MUST",
    statuses: only(101),
    fields: ["upgrade"],
    needs: ["allRequestHeaders"],
    yields: ["status-101-not-requested", "upgrade-invalid", ...H2],
    sections: "RFC 9110 7.8",
    message: "The response switches to {protocol}, but the client offered `Upgrade: {offered}`.",
    fix: "Switch to a protocol of the list in the request, or answer without switching.",
    check(facts) {
      const offered = facts.request("upgrade") ?? "";
      const protocol = splitList(facts.value("upgrade") ?? "").find((each) => !offers(offered, each));
      return offered === "" || protocol === void 0 ? void 0 : { values: { protocol, offered } };
    }
  },
  {
    id: "websocket-accept-wrong",
    severity: "error",
    level: "MUST",
    statuses: only(101),
    fields: ["upgrade"],
    needs: ["allRequestHeaders"],
    sees: ["sec-websocket-accept"],
    yields: ["status-101-not-requested", "status-101-protocol-not-offered", ...H2],
    sections: "RFC 6455 4.1; RFC 6455 4.2.2",
    message: "Sec-WebSocket-Accept {what}, so the client fails the connection.",
    fix: "Send `Sec-WebSocket-Accept: {right}` for this key.",
    check(facts) {
      const key = facts.request("sec-websocket-key");
      if (key === void 0 || !hasToken(facts.value("upgrade"), "websocket")) return void 0;
      const right = websocketAccept(key);
      const value = facts.value("sec-websocket-accept");
      if (value === right) return void 0;
      const what = value === void 0 ? "is missing" : `is \`${value}\`, which is not the answer to the key \`${key}\``;
      return { values: { what, right }, fields: ["sec-websocket-accept"] };
    }
  },
  {
    id: "websocket-choice-not-offered",
    severity: "error",
    level: "MUST",
    statuses: only(101),
    fields: ["sec-websocket-protocol", "sec-websocket-extensions"],
    needs: ["allRequestHeaders"],
    yields: ["status-101-not-requested"],
    sections: "RFC 6455 4.1",
    message: "The server chose `{name}: {choice}`, which the client didn't offer, so the client fails the connection.",
    fix: "Choose from the values in the request, or leave {name} out.",
    check(facts) {
      for (const name of ["sec-websocket-protocol", "sec-websocket-extensions"]) {
        const offered = splitList(facts.request(name) ?? "").map(withoutParameters);
        const choice = splitList(facts.value(name) ?? "").find((each) => !offered.includes(withoutParameters(each)));
        if (choice !== void 0) return { values: { name: facts.sentName(name), choice }, fields: [name] };
      }
      return void 0;
    }
  },
  {
    id: "connection-option-end-to-end",
    severity: "error",
    level: "MUST",
    fields: ["connection"],
    needs: ["connection"],
    yields: ["connection-fields-h2"],
    sections: "RFC 9110 7.6.1",
    message: "`Connection: {value}` names {option}, so proxies remove that header before it reaches the client.",
    fix: "Remove {option} from Connection.",
    check(facts) {
      const option = endToEndOption(facts.value("connection"));
      return option === void 0 ? void 0 : { values: { option } };
    }
  },
  {
    id: "connect-2xx-framing",
    severity: "warning",
    level: "MUST",
    statuses: (row, code) => (row == null ? void 0 : row.class) === "successful" || code >= 200 && code < 300,
    fields: ["content-length", "transfer-encoding"],
    needs: ["method", "connection"],
    sections: "RFC 9110 9.3.6",
    message: "A {status} response to CONNECT must not have {names}: after its headers the connection is a tunnel.",
    fix: "Remove {names}.",
    reason: "Clients must ignore these headers, so the tunnel still works with those that do.",
    check(facts) {
      const fields = ["content-length", "transfer-encoding"].filter((name) => facts.has(name));
      const names = fields.map((name) => facts.sentName(name)).join(" and ");
      return facts.message.method === "CONNECT" ? { values: { names }, fields } : void 0;
    }
  },
  {
    id: "field-name-upper-case-h2",
    severity: "info",
    level: "MUST",
    profile: "strict",
    needs: ["httpVersion", "connection"],
    sections: "RFC 9113 8.2.1; RFC 9114 4.2",
    message: "The header name {name} has upper-case letters, which make an HTTP/{version} response malformed.",
    fix: "Send `{lower}`.",
    reason: "Tools that record messages often change the case, so it is mostly theirs.",
    check: (facts) => upperCaseName(facts)
  }
];
var END_TO_END = /^(?:age|authorization|cache-control|content-[a-z]+|cookie|date|etag|expires|host|last-modified|location|set-cookie|vary|www-authenticate)$/i;
function endToEndOption(connection) {
  return splitList(connection ?? "").find((option) => END_TO_END.test(option));
}
function hasToken(list, token) {
  return splitList((list ?? "").toLowerCase()).includes(token);
}
function offers(offered, protocol) {
  const name = protocol.toLowerCase();
  return splitList(offered.toLowerCase()).some(
    (each) => each === name || each.split("/", 1)[0] === name || name.split("/", 1)[0] === each
  );
}
function withoutParameters(text) {
  var _a2;
  return ((_a2 = text.split(";", 1)[0]) == null ? void 0 : _a2.trim()) ?? "";
}
function upperCaseName(facts) {
  var _a2;
  const version = facts.message.httpVersion ?? "";
  if (!/^[23]/.test(version)) return when(false);
  const name = (_a2 = facts.message.headers.find(([each]) => /[A-Z]/.test(each))) == null ? void 0 : _a2[0];
  return name === void 0 ? void 0 : { values: { name, version, lower: name.toLowerCase() }, fields: [name.toLowerCase()] };
}
function isLoopback(hostname) {
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
var FIELDS = ["www-authenticate", "proxy-authenticate"];
var SCHEMES = /^(?:basic|bearer|concealed|digest|dpop|gnap|hoba|mutual|negotiate|oauth|privatetoken|scram-sha-1|scram-sha-256|vapid|ntlm)$/i;
var AUTHENTICATION_RULES = [
  {
    id: "status-401-missing-www-authenticate",
    severity: "error",
    level: "MUST",
    statuses: requires("WWW-Authenticate"),
    absence: ["www-authenticate"],
    sections: "RFC 9110 15.5.2; RFC 9110 11.6.1",
    message: "{status} has no WWW-Authenticate header, so the client can't tell how to authenticate.",
    fix: "Add a challenge, for example `WWW-Authenticate: Bearer`. Browsers prompt for Basic. Send 403 if no credentials would help."
  },
  {
    id: "status-407-missing-proxy-authenticate",
    severity: "error",
    level: "MUST",
    statuses: requires("Proxy-Authenticate"),
    absence: ["proxy-authenticate"],
    yields: ["status-407-from-origin"],
    sections: "RFC 9110 15.5.8; RFC 9110 11.7.1",
    message: "{status} has no Proxy-Authenticate header, so the client can't tell how to authenticate.",
    fix: 'Add a challenge, for example `Proxy-Authenticate: Basic realm="proxy"`. Send 401 if you are not a proxy.'
  },
  {
    id: "status-407-from-origin",
    severity: "warning",
    level: "advice",
    statuses: only(407),
    fields: ["www-authenticate"],
    absence: ["proxy-authenticate"],
    sections: "RFC 9110 15.5.8",
    message: "407 (Proxy Authentication Required) comes with WWW-Authenticate, which is the challenge of an origin server.",
    fix: "Send 401 if you are the origin server. A proxy sends Proxy-Authenticate.",
    reason: "Clients look for the challenge in Proxy-Authenticate and can't authenticate."
  },
  {
    id: "challenge-invalid",
    severity: "error",
    level: "MUST",
    fields: FIELDS,
    sections: "RFC 9110 11.6.1; RFC 9110 11.2",
    message: "`{name}: {text}` is not a list of challenges.",
    fix: 'Send a scheme and its parameters, for example `Basic realm="api"`.',
    check(facts) {
      const broken = FIELDS.find((name) => facts.has(name) && challengesOf(facts, name) === void 0);
      return broken === void 0 ? void 0 : { values: { name: facts.sentName(broken), text: facts.value(broken) ?? "" }, fields: [broken] };
    }
  },
  {
    id: "challenge-basic-missing-realm",
    severity: "error",
    level: "MUST",
    fields: FIELDS,
    sections: "RFC 7617 2",
    message: "The Basic challenge has no realm.",
    fix: 'Add a realm, for example `Basic realm="api"`.',
    check: (facts) => someChallenge(facts, ({ scheme, parameters }) => isBasic(scheme) && !parameters.has("realm"))
  },
  {
    id: "challenge-duplicate-param",
    severity: "error",
    level: "MUST",
    fields: FIELDS,
    sections: "RFC 9110 11.2",
    message: "A challenge has the parameter {name} more than once.",
    fix: "Send each parameter once.",
    check(facts) {
      var _a2;
      const name = (_a2 = FIELDS.flatMap((field) => challengesOf(facts, field) ?? []).find(
        ({ repeated }) => repeated
      )) == null ? void 0 : _a2.repeated;
      return name === void 0 ? void 0 : { values: { name } };
    }
  },
  {
    id: "challenge-bearer-error-on-no-token",
    severity: "info",
    level: "SHOULD",
    profile: "strict",
    statuses: only(401),
    fields: ["www-authenticate"],
    needs: ["allRequestHeaders"],
    sections: "RFC 6750 3.1",
    message: "The Bearer challenge has an error code, but the request had no credentials.",
    fix: "Leave `error` out if the request has no token.",
    reason: "The challenge works either way. The error code only says more than it should.",
    check: (facts) => facts.request("authorization") === void 0 ? someChallenge(facts, ({ scheme, parameters }) => scheme.toLowerCase() === "bearer" && parameters.has("error")) : void 0
  },
  {
    id: "challenge-unknown-scheme",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: FIELDS,
    sections: "RFC 9110 11.1",
    message: "{scheme} is not a registered authentication scheme. Clients that don't know it skip the challenge.",
    fix: "Use a registered scheme such as Bearer, or document yours.",
    check(facts) {
      var _a2;
      const all = FIELDS.flatMap((field) => challengesOf(facts, field) ?? []);
      const scheme = (_a2 = all.find((challenge) => !SCHEMES.test(challenge.scheme))) == null ? void 0 : _a2.scheme;
      return scheme === void 0 ? void 0 : { values: { scheme } };
    }
  },
  {
    id: "basic-over-http",
    severity: "warning",
    level: "SHOULD",
    fields: ["www-authenticate"],
    needs: ["url"],
    sections: "RFC 7617 4",
    message: "A Basic challenge over http makes clients send passwords unencrypted.",
    fix: "Ask for credentials over https only.",
    check: (facts) => {
      var _a2;
      return ((_a2 = facts.url) == null ? void 0 : _a2.protocol) === "http:" && !isLoopback(facts.url.hostname) ? someChallenge(facts, ({ scheme }) => isBasic(scheme)) : void 0;
    }
  }
];
function challengesOf(facts, field) {
  const value = facts.value(field);
  if (value === void 0) return [];
  const { challenges, invalid } = parseChallenges(value);
  return challenges.length > 0 && invalid.length === 0 ? challenges : void 0;
}
function someChallenge(facts, test) {
  return when(FIELDS.some((field) => {
    var _a2;
    return (_a2 = challengesOf(facts, field)) == null ? void 0 : _a2.some(test);
  }));
}
function isBasic(scheme) {
  return scheme.toLowerCase() === "basic";
}
var BIS = "draft-ietf-httpbis-rfc6265bis-20";
var FOLDED = /;\s*(?:(?:path|domain)=[^;,]*|(?:secure|httponly|samesite=\w+|max-age=-?\d+|expires=[^;]{0,40}?GMT)\s*),\s*[!#$%&'*+\-.^`|~\w]+=/i;
var COOKIE_RULES = [
  {
    id: "cookie-samesite-none-insecure",
    severity: "error",
    level: "MUST",
    fields: ["set-cookie"],
    sections: `${BIS} 5.7`,
    message: "Browsers reject the cookie `{names}`: SameSite=None needs Secure.",
    fix: "Add Secure.",
    check: (facts) => named(
      facts,
      ({ attributes }) => {
        var _a2;
        return ((_a2 = attributes.get("samesite")) == null ? void 0 : _a2.toLowerCase()) === "none" && !attributes.has("secure");
      }
    )
  },
  {
    id: "cookie-prefix-invalid",
    severity: "error",
    level: "MUST",
    fields: ["set-cookie"],
    sections: `${BIS} 4.1.3; ${BIS} 5.7`,
    message: "Browsers reject the cookie `{names}`: the prefix `__Secure-` needs Secure, and `__Host-` needs Secure, Path=/ and no Domain.",
    fix: "Add the missing attributes, or rename the cookie.",
    check: (facts) => named(facts, ({ name, attributes }) => {
      const lower = name.toLowerCase();
      if (lower.startsWith("__host-")) {
        return !attributes.has("secure") || attributes.get("path") !== "/" || Boolean(attributes.get("domain"));
      }
      return lower.startsWith("__secure-") && !attributes.has("secure");
    })
  },
  {
    id: "cookie-partitioned-insecure",
    severity: "error",
    level: "MUST",
    fields: ["set-cookie"],
    sections: "CHIPS section-2",
    message: "Browsers reject the cookie `{names}`: Partitioned needs Secure.",
    fix: "Add Secure.",
    yields: ["cookie-samesite-none-insecure", "cookie-prefix-invalid"],
    check: (facts) => named(facts, ({ attributes }) => attributes.has("partitioned") && !attributes.has("secure"))
  },
  {
    id: "cookie-insecure-on-https",
    severity: "info",
    level: "advice",
    profile: "browser",
    fields: ["set-cookie"],
    needs: ["url"],
    yields: ["cookie-samesite-none-insecure", "cookie-prefix-invalid", "cookie-partitioned-insecure"],
    sections: "RFC 6265 5.2.5",
    message: "Browsers send the cookie `{names}` over unencrypted http too, because it has no Secure attribute.",
    fix: "Add Secure.",
    check: (facts) => {
      var _a2;
      return ((_a2 = facts.url) == null ? void 0 : _a2.protocol) === "https:" ? named(facts, ({ attributes }) => !attributes.has("secure")) : void 0;
    }
  },
  {
    id: "cookie-session-not-httponly",
    severity: "info",
    level: "advice",
    profile: "browser",
    fields: ["set-cookie"],
    sections: "RFC 6265 5.2.6",
    message: "Scripts can read the cookie `{names}`, because it has no HttpOnly attribute.",
    fix: "Add HttpOnly.",
    check: (facts) => named(
      facts,
      // A CSRF token is meant for scripts.
      ({ name, attributes }) => /sess(?:ion)?(?:[-_.]?id)?$|^(?:connect\.)?sid$|auth/i.test(name) && !/[cx]srf/i.test(name) && !attributes.has("httponly")
    )
  },
  {
    id: "cookie-expires-invalid",
    severity: "warning",
    level: "SHOULD",
    fields: ["set-cookie"],
    sections: "RFC 6265 4.1.1; RFC 6265 5.1.1; RFC 6265 5.2.1",
    message: "Browsers can't read the Expires date of the cookie `{names}`, so the cookie ends with the session.",
    fix: "Send a date such as `Expires=Sun, 06 Nov 1994 08:49:37 GMT`.",
    check: (facts) => named(facts, ({ attributes }) => {
      const expires = attributes.get("expires");
      return expires !== void 0 && !attributes.has("max-age") && !isCookieDate(expires);
    })
  },
  {
    id: "cookie-max-age-invalid",
    severity: "warning",
    level: "SHOULD",
    fields: ["set-cookie"],
    sections: "RFC 6265 4.1.1; RFC 6265 5.2.2",
    message: "Browsers ignore the Max-Age of the cookie `{names}`, because it isn't a whole number.",
    fix: "Send whole seconds, for example `Max-Age=3600`.",
    check: (facts) => named(facts, ({ attributes }) => {
      const age = attributes.get("max-age");
      return age !== void 0 && !/^-?\d+$/.test(age);
    })
  },
  {
    id: "cookie-too-large",
    severity: "error",
    level: "MUST",
    fields: ["set-cookie"],
    sections: `${BIS} 5.6`,
    message: "Browsers reject the cookie `{names}`: its name and value are longer than 4096 bytes.",
    fix: "Keep the data on the server, and only its identifier in the cookie.",
    check: (facts) => named(
      facts,
      ({ name, value }) => name.length + value.length > 1024 && byteLength(name) + byteLength(value) > 4096
    )
  },
  {
    id: "cookie-duplicate",
    severity: "warning",
    level: "SHOULD",
    fields: ["set-cookie"],
    sections: "RFC 6265 4.1.1",
    message: "The response sets the cookie `{names}` more than once for the same domain and path, and the last one wins.",
    fix: "Set it once.",
    check(facts) {
      const names = new Set(facts.linesOf(["set-cookie"]).map(([name]) => name));
      if (names.size > 1 && isRecorded(facts)) return void 0;
      const seen = /* @__PURE__ */ new Set();
      return named(facts, ({ name, attributes }) => {
        var _a2;
        const key = `${name};${((_a2 = attributes.get("domain")) == null ? void 0 : _a2.toLowerCase()) ?? ""};${attributes.get("path") ?? ""}`;
        return seen.size === seen.add(key).size;
      });
    }
  },
  {
    id: "set-cookie-folded",
    severity: "error",
    level: "SHOULD",
    fields: ["set-cookie"],
    needs: ["fieldLines"],
    sections: "RFC 6265 3; RFC 9110 5.3",
    message: "One Set-Cookie line sets more than one cookie, so browsers lose all but the first.",
    fix: "Send a Set-Cookie line for each cookie.",
    reason: "Browsers read the second cookie as part of the first.",
    check: (facts) => facts.values("set-cookie").some((line) => FOLDED.test(line)) ? true : void 0
  }
];
var JOINED = /,[ \t]*[^\s;,=]+=/;
function named(facts, test) {
  const lines = facts.hides("field-lines") ? facts.values("set-cookie") : [];
  const cookies = facts.cookies.filter((cookie, at) => test(cookie) && !JOINED.test(lines[at] ?? ""));
  const names = cookies.map((cookie) => cookie.name);
  return names.length === 0 ? void 0 : { values: { names: [...new Set(names)].slice(0, 5).join(", ") } };
}
var BIS2 = "draft-ietf-httpbis-rfc6265bis-20";
var LAYERED = "draft-ietf-httpbis-layered-cookies";
var COOKIE_SCOPE_RULES = [
  {
    id: "cookie-domain-mismatch",
    severity: "error",
    level: "MUST",
    fields: ["set-cookie"],
    needs: ["url"],
    yields: ["cookie-domain-single-label"],
    sections: "RFC 6265 5.3; RFC 6265 5.1.3",
    message: "Browsers reject the cookie `{names}`: its Domain doesn't include the host {host}.",
    fix: "Set Domain to the host or to a parent of it, or remove Domain.",
    check(facts) {
      var _a2;
      const host = (_a2 = facts.url) == null ? void 0 : _a2.hostname.toLowerCase();
      if (host === void 0 || isLoopback(host)) return void 0;
      const hit = named(facts, (cookie) => {
        const domain = domainOf(cookie);
        return domain !== "" && isAscii(domain) && host !== domain && (isAddress(host) || !host.endsWith(`.${domain}`));
      });
      return hit && { values: { ...hit.values, host } };
    }
  },
  {
    id: "cookie-domain-single-label",
    severity: "error",
    level: "MUST",
    fields: ["set-cookie"],
    sections: "RFC 6265 5.3",
    message: "Browsers reject the cookie `{names}`: Domain is a whole top-level domain.",
    fix: "Set Domain to a registered domain such as `example.com`, or remove it.",
    check(facts) {
      var _a2;
      const host = (_a2 = facts.url) == null ? void 0 : _a2.hostname.toLowerCase();
      if (host !== void 0 && isLoopback(host)) return void 0;
      return named(facts, (cookie) => {
        const domain = domainOf(cookie);
        return /^[a-z][a-z\d-]*$/.test(domain) && domain !== "localhost" && domain !== host;
      });
    }
  },
  {
    id: "cookie-domain-address",
    severity: "info",
    level: "SHOULD",
    profile: "strict",
    fields: ["set-cookie"],
    yields: ["cookie-domain-mismatch"],
    sections: "RFC 6265 4.1.1; RFC 6265 5.1.3",
    message: "The Domain of the cookie `{names}` is an IP address, which has no subdomains.",
    fix: "Remove Domain. The cookie is sent back to the same host.",
    reason: "Browsers accept the address of the host itself.",
    check: (facts) => named(facts, (cookie) => isAddress(domainOf(cookie)))
  },
  {
    id: "cookie-secure-over-http",
    severity: "warning",
    level: "MUST",
    fields: ["set-cookie"],
    needs: ["url"],
    sections: `${BIS2} 5.7`,
    message: "Browsers reject the cookie `{names}`: it has Secure, and {host} sent it over http.",
    fix: "Serve the response over https.",
    reason: "A proxy in front of the server can pass the cookie on over https.",
    check(facts) {
      const { protocol, hostname } = facts.url ?? {};
      if (protocol !== "http:" || hostname === void 0 || isLoopback(hostname)) return void 0;
      const hit = named(facts, ({ attributes }) => attributes.has("secure"));
      return hit && { values: { ...hit.values, host: hostname } };
    }
  },
  {
    id: "cookie-http-prefix-invalid",
    severity: "error",
    level: "MUST",
    fields: ["set-cookie"],
    yields: ["cookie-prefix-invalid"],
    sections: `${LAYERED} 4.1.3.3; ${LAYERED} 4.1.3.4`,
    message: "Browsers reject the cookie `{names}`: the prefixes `__Http-` and `__Host-Http-` need Secure and HttpOnly.",
    fix: "Add the missing attributes, or rename the cookie.",
    check: (facts) => named(
      facts,
      ({ name, attributes }) => /^__(?:host-)?http-/i.test(name) && !(attributes.has("secure") && attributes.has("httponly"))
    )
  },
  {
    id: "cookie-path-invalid",
    severity: "warning",
    level: "SHOULD",
    fields: ["set-cookie"],
    yields: ["cookie-prefix-invalid"],
    sections: "RFC 6265 5.2.4; RFC 6265 4.1.2.4",
    message: "Browsers ignore the Path of the cookie `{names}`, because it doesn't begin with a slash, and use the directory of the URL.",
    fix: "Send an absolute path without quotes, for example `Path=/`.",
    check: (facts) => named(facts, ({ attributes }) => {
      const path = attributes.get("path") ?? "";
      return path !== "" && !path.startsWith("/");
    })
  },
  {
    id: "cookie-samesite-invalid",
    severity: "warning",
    level: "SHOULD",
    fields: ["set-cookie"],
    sections: `${BIS2} 5.6.7; ${BIS2} 4.1.1`,
    message: "Browsers ignore the SameSite of the cookie `{names}`: the values are Strict, Lax and None.",
    fix: "Send `SameSite=Lax`, `SameSite=Strict`, or `SameSite=None; Secure`.",
    check: (facts) => (
      // An empty value means the default, as intended.
      named(facts, ({ attributes }) => !/^(?:strict|lax|none|)$/i.test(attributes.get("samesite") ?? ""))
    )
  },
  {
    id: "cookie-partitioned-samesite",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["set-cookie"],
    sections: "CHIPS section-2",
    message: "The cookie `{names}` is Partitioned for use in frames of other sites, but without SameSite=None browsers do not send it there.",
    fix: "Add `SameSite=None; Secure`, or remove Partitioned.",
    check: (facts) => named(
      facts,
      ({ attributes }) => {
        var _a2;
        return attributes.has("partitioned") && ((_a2 = attributes.get("samesite")) == null ? void 0 : _a2.toLowerCase()) !== "none";
      }
    )
  }
];
function domainOf({ attributes }) {
  return (attributes.get("domain") ?? "").toLowerCase().replace(/^\./, "");
}
function isAddress(host) {
  return /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]*\])$/.test(host);
}
function isAscii(text) {
  return !/[^\0-\x7f]/.test(text);
}
var BIS3 = "draft-ietf-httpbis-rfc6265bis-20";
var ATTRIBUTES = ["expires", "max-age", "domain", "path", "secure", "httponly", "samesite", "partitioned"];
var KNOWN2 = /* @__PURE__ */ new Set([
  ...ATTRIBUTES,
  "comment",
  "commenturl",
  "discard",
  "port",
  "priority",
  "sameparty",
  "version"
]);
var LONGEST2 = 3456e4;
var COOKIE_SYNTAX_RULES = [
  {
    id: "cookie-nameless",
    severity: "warning",
    level: "SHOULD",
    fields: ["set-cookie"],
    sections: "RFC 6265 4.1.1; RFC 6265 5.2",
    message: "`Set-Cookie: {text}` has no cookie name. Some clients ignore it, and others send it back without a name.",
    fix: "Send `name=value`.",
    check(facts) {
      const index = facts.cookies.findIndex(({ name }, at) => name === "" && facts.values("set-cookie")[at] !== "");
      return index < 0 ? void 0 : { values: { text: facts.values("set-cookie")[index] ?? "" } };
    }
  },
  {
    id: "cookie-name-invalid",
    severity: "info",
    level: "SHOULD",
    profile: "strict",
    fields: ["set-cookie"],
    sections: "RFC 6265 4.1.1",
    message: "The cookie name `{names}` has characters that a token can't have.",
    fix: "Use letters, digits and `!#$%&'*+-.^_|~` only.",
    reason: "Browsers accept such names. Some servers and libraries skip or cut them.",
    check: (facts) => named(facts, ({ name }) => name !== "" && !isToken(name))
  },
  {
    id: "cookie-value-invalid",
    severity: "info",
    level: "SHOULD",
    profile: "strict",
    fields: ["set-cookie"],
    sections: "RFC 6265 4.1.1",
    message: "The value of the cookie `{names}` has a space, comma, quote, backslash or non-ASCII character.",
    fix: "Encode the value, for example with percent-encoding or base64.",
    reason: "Browsers accept such values. Some servers and libraries cut them.",
    check: (facts) => named(facts, ({ value }) => !/^(?:[!#-+\--:<-[\]-~]*|"[!#-+\--:<-[\]-~]*")$/.test(value))
  },
  {
    id: "cookie-attribute-misspelled",
    severity: "warning",
    level: "advice",
    fields: ["set-cookie"],
    sections: "RFC 6265 5.2; RFC 6265 4.1.1",
    message: "Browsers ignore `{name}`, which is not an attribute of cookies. `{meant}` is.",
    fix: "Send `{meant}`.",
    reason: "The cookie is less protected, or lives for another time, than the server intends.",
    check(facts) {
      for (const { attributes } of facts.cookies) {
        for (const name of attributes.keys()) {
          const meant = KNOWN2.has(name) ? void 0 : meantAttribute(name);
          if (meant !== void 0 && !attributes.has(meant))
            return { values: { name, meant: SPELLINGS[meant] ?? meant } };
        }
      }
      return void 0;
    }
  },
  {
    id: "cookie-attribute-contradiction",
    severity: "warning",
    level: "SHOULD",
    fields: ["set-cookie"],
    sections: "RFC 6265 4.1.1; RFC 6265 5.3",
    message: "The cookie `{names}` has an attribute twice with different values, and browsers use the last one.",
    fix: "Send each attribute once.",
    check: (facts) => named(facts, ({ contradictions }) => contradictions.some((name) => ATTRIBUTES.includes(name)))
  },
  {
    id: "cookie-lifetime-long",
    severity: "info",
    level: "SHOULD",
    profile: "strict",
    fields: ["set-cookie"],
    sections: `${BIS3} 5.5`,
    message: "The cookie `{names}` lives for more than 400 days, after which browsers delete it.",
    fix: "Send `Max-Age=34560000` or less, and renew the cookie when it is used.",
    reason: "Browsers shorten the lifetime. The cookie works until then.",
    check: (facts) => named(facts, ({ attributes }) => (lifetimeOf(facts, attributes) ?? 0) > LONGEST2)
  },
  {
    id: "cookie-attribute-too-long",
    severity: "error",
    level: "MUST",
    fields: ["set-cookie"],
    sections: `${BIS3} 5.6`,
    message: "Browsers ignore an attribute of the cookie `{names}`, because its value is longer than 1024 bytes.",
    fix: "Send a shorter value.",
    check: (facts) => when(facts.values("set-cookie").some((line) => line.length > 1024)) ? named(facts, ({ attributes }) => [...attributes.values()].some((value) => value.length > 1024)) : void 0
  }
];
var SPELLINGS = {
  domain: "Domain",
  expires: "Expires",
  httponly: "HttpOnly",
  "max-age": "Max-Age",
  partitioned: "Partitioned",
  path: "Path",
  samesite: "SameSite",
  secure: "Secure"
};
function meantAttribute(name) {
  if (name.length < 4) return void 0;
  const letters = name.replaceAll(/[-_ ]/g, "");
  return ATTRIBUTES.find((each) => each.replace("-", "") === letters) ?? closestWord(name, ATTRIBUTES);
}
function lifetimeOf(facts, attributes) {
  const age = attributes.get("max-age");
  if (age !== void 0 && /^-?\d+$/.test(age)) return Number(age);
  const expires = parseHttpDate(attributes.get("expires") ?? "", facts.now);
  return expires === void 0 ? void 0 : (expires.time - facts.now) / 1e3;
}
var NOT_SAFELISTED = ["etag", "link", "location", "ratelimit", "ratelimit-policy", "retry-after", "www-authenticate"];
var SAFELISTED_METHODS = /* @__PURE__ */ new Set(["GET", "HEAD", "POST"]);
var CORS_RULES = [
  {
    id: "cors-star-credentials",
    severity: "warning",
    level: "MUST",
    fields: ["access-control-allow-credentials"],
    sections: "Fetch cors-protocol-and-credentials",
    message: "`Access-Control-Allow-Origin: *` doesn't work with credentials, so browsers block responses to requests that have them.",
    fix: "Send the Origin of the request if you allow it, with `Vary: Origin`, or remove Access-Control-Allow-Credentials.",
    reason: "Requests without credentials still work. It is a warning if the request came from another origin with a cookie, and an info otherwise.",
    check(facts) {
      const both = facts.value("access-control-allow-origin") === "*" && facts.value("access-control-allow-credentials") === "true";
      if (!both) return void 0;
      const failed = facts.request("origin") !== void 0 && facts.request("cookie") !== void 0;
      return failed ? true : { severity: "info" };
    }
  },
  {
    id: "cors-multiple-origins",
    severity: "error",
    level: "MUST",
    fields: ["access-control-allow-origin"],
    sections: "Fetch concept-cors-check",
    message: "`Access-Control-Allow-Origin: {value}` is not a single origin, so browsers block the response.",
    fix: "Send the Origin of the request if you allow it, and `Vary: Origin`.",
    check(facts) {
      const values = facts.values("access-control-allow-origin");
      return when(values.length > 1 || /[\s,]/.test(values[0] ?? ""));
    }
  },
  {
    id: "cors-origin-invalid",
    severity: "error",
    level: "MUST",
    fields: ["access-control-allow-origin"],
    yields: ["cors-multiple-origins"],
    sections: "Fetch concept-cors-check; Fetch http-new-header-syntax",
    message: "`Access-Control-Allow-Origin: {value}` matches no origin, because {why}. Browsers block the response.",
    fix: "Send `Access-Control-Allow-Origin: {correction}`.",
    check(facts) {
      const value = facts.values("access-control-allow-origin")[0] ?? "";
      if (/^(?:|\*|false)$/.test(value)) return void 0;
      const fault = findOriginFault(value);
      if (fault === void 0) return void 0;
      return { values: { why: fault.why, correction: fault.correction ?? "https://app.example.com" } };
    }
  },
  {
    id: "cors-origin-null",
    severity: "info",
    level: "advice",
    profile: "browser",
    fields: ["access-control-allow-origin"],
    sections: "Fetch http-access-control-allow-origin; Fetch concept-cors-check",
    message: "`Access-Control-Allow-Origin: null` allows every sandboxed frame, on any site.",
    fix: "Send the origin of the site, or `*` if the response is public.",
    check: (facts) => when(facts.value("access-control-allow-origin") === "null")
  },
  {
    id: "cors-credentials-value",
    severity: "error",
    level: "MUST",
    fields: ["access-control-allow-credentials"],
    sections: "Fetch cors-protocol-and-credentials",
    message: "`Access-Control-Allow-Credentials: {value}` is ignored: the only valid value is `true`, in lower case.",
    fix: "Send `true`, or remove the header.",
    check(facts) {
      const value = facts.value("access-control-allow-credentials") ?? "";
      const members = splitList(value);
      return when(value !== "true" && (members.length === 0 || members.some((member) => member !== "false")));
    }
  },
  {
    id: "cors-preflight-not-ok",
    severity: "error",
    level: "MUST",
    statuses: (_, code) => code >= 300 && code < 600,
    fields: ["access-control-allow-origin"],
    needs: ["method", "requestHeaders"],
    sections: "Fetch cors-preflight-fetch",
    message: "The headers allow the preflight, but the status is {status}, so browsers don't send the request.",
    fix: "Answer preflights with 204.",
    check: (facts) => when(isPreflight(facts) && !isRefused(facts))
  },
  {
    id: "cors-expose-missing",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["access-control-allow-origin"],
    sections: "Fetch http-access-control-expose-headers",
    message: "Scripts from other origins can't read {names}.",
    fix: "Add `Access-Control-Expose-Headers: {names}`.",
    check(facts) {
      var _a2;
      const exposed = splitList((facts.value("access-control-expose-headers") ?? "").toLowerCase());
      const redirects = ((_a2 = facts.row) == null ? void 0 : _a2.redirectMethod) !== void 0;
      const fields = NOT_SAFELISTED.filter(
        (name) => facts.has(name) && !exposed.includes(name) && !exposed.includes("*") && !redirects
      );
      return fields.length === 0 || isPreflight(facts) ? void 0 : { values: { names: fields.map((name) => facts.sentName(name)).join(", ") }, fields };
    }
  }
];
function isPreflight(facts) {
  return facts.message.method === "OPTIONS" && facts.request("origin") !== void 0 && facts.request("access-control-request-method") !== void 0;
}
function isRefused(facts) {
  const asked = splitList(facts.request("access-control-request-headers") ?? "");
  return !grants(facts.value("access-control-allow-methods"), [facts.request("access-control-request-method") ?? ""]) || !grants(facts.value("access-control-allow-headers"), asked);
}
function grants(list, names) {
  if (list === void 0) return true;
  const granted = new Set(splitList(list.toLowerCase()));
  return granted.has("*") || names.every((name) => SAFELISTED_METHODS.has(name) || granted.has(name.toLowerCase()));
}
var METHODS = "access-control-allow-methods";
var HEADERS = "access-control-allow-headers";
var EXPOSED = "access-control-expose-headers";
var NORMALIZED = /* @__PURE__ */ new Set(["PUT", "DELETE"]);
var ONLY_IN_PREFLIGHTS = "The lists matter in the response to a preflight. In other responses it is an info.";
var CORS_LIST_RULES = [
  {
    id: "cors-list-invalid",
    severity: "error",
    level: "MUST",
    fields: [METHODS, HEADERS],
    sections: "Fetch cors-preflight-fetch; Fetch http-new-header-syntax",
    message: "`{member}` in {name} is not a {kind}, so the preflight fails and browsers don't send the request.",
    fix: "Separate the names with commas, without quotes: `{name}: {example}`.",
    reason: ONLY_IN_PREFLIGHTS,
    check(facts) {
      for (const [field, kind, example] of [
        [METHODS, "method", "PUT, PATCH"],
        [HEADERS, "header name", "Authorization, Content-Type"]
      ]) {
        const [member] = parseTokenList(facts.value(field) ?? "").invalid;
        if (member !== void 0)
          return graded(facts, { values: { member, name: facts.sentName(field), kind, example }, fields: [field] });
      }
      return void 0;
    }
  },
  {
    id: "cors-expose-invalid",
    severity: "warning",
    level: "MUST",
    fields: [EXPOSED],
    sections: "Fetch http-new-header-syntax; Fetch http-access-control-expose-headers",
    message: "`{member}` in Access-Control-Expose-Headers is not a header name, so scripts can't read the header.",
    fix: "Separate header names with commas, without quotes: `Access-Control-Expose-Headers: ETag, Link`.",
    reason: "The response is shared. Only the headers stay hidden.",
    check(facts) {
      const [member] = parseTokenList(facts.value(EXPOSED) ?? "").invalid;
      return member === void 0 ? void 0 : { values: { member } };
    }
  },
  {
    id: "cors-expose-set-cookie",
    severity: "info",
    level: "MUST",
    profile: "strict",
    fields: [EXPOSED],
    sections: "Fetch forbidden-response-header-name",
    message: "Browsers hide Set-Cookie from scripts, even if Access-Control-Expose-Headers names it.",
    fix: "Remove Set-Cookie from the list.",
    reason: "The other names in the list work.",
    check: (facts) => listOf(facts, EXPOSED).some((name) => /^set-cookie2?$/i.test(name)) ? true : void 0
  },
  {
    id: "cors-method-case",
    severity: "error",
    level: "MUST",
    fields: [METHODS],
    sections: "Fetch cors-preflight-fetch; RFC 9110 9.1",
    message: "`{method}` in Access-Control-Allow-Methods doesn't allow {upper}, because methods are case-sensitive.",
    fix: "Send `Access-Control-Allow-Methods: {upper}`.",
    reason: ONLY_IN_PREFLIGHTS,
    check(facts) {
      const methods = new Set(listOf(facts, METHODS));
      const asked = facts.request("access-control-request-method");
      const method = [...methods].find(
        (each) => (NORMALIZED.has(each.toUpperCase()) || each.toUpperCase() === "PATCH") && each !== each.toUpperCase() && each !== asked && !methods.has(each.toUpperCase()) && !methods.has("*")
      );
      return method === void 0 ? void 0 : graded(facts, { values: { method, upper: method.toUpperCase() } });
    }
  },
  {
    id: "cors-wildcard-credentials",
    severity: "warning",
    level: "MUST",
    fields: [METHODS, HEADERS, EXPOSED],
    sections: "Fetch cors-protocol-and-credentials; Fetch http-new-header-syntax",
    message: "`{name}: *` means a {kind} called `*` if the request has credentials, so it {effect}.",
    fix: "List the names.",
    reason: "Requests without credentials still work. Where the list only exposes headers, or is not read, it is an info.",
    check(facts) {
      if (facts.value("access-control-allow-credentials") !== "true") return void 0;
      if ((facts.value("access-control-allow-origin") ?? "*") === "*") return void 0;
      for (const [field, kind, effect] of [
        [METHODS, "method", "allows no other method"],
        [HEADERS, "header", "allows no header"],
        [EXPOSED, "header", "exposes none"]
      ]) {
        if (!listOf(facts, field).includes("*")) continue;
        const hit = { values: { name: facts.sentName(field), kind, effect }, fields: [field] };
        return field === EXPOSED ? { ...hit, severity: "info" } : graded(facts, hit);
      }
      return void 0;
    }
  },
  {
    id: "cors-wildcard-authorization",
    severity: "warning",
    level: "MUST",
    fields: [HEADERS],
    needs: ["requestHeaders"],
    yields: ["cors-wildcard-credentials"],
    sections: "Fetch cors-preflight-fetch; Fetch cors-non-wildcard-request-header-name",
    message: "`Access-Control-Allow-Headers: *` doesn't cover Authorization, which the preflight asks for.",
    fix: "Add it: `Access-Control-Allow-Headers: Authorization, *`.",
    reason: "Some browsers still accept the wildcard.",
    check(facts) {
      const asked = splitList((facts.request("access-control-request-headers") ?? "").toLowerCase());
      const allowed = listOf(facts, HEADERS).map((name) => name.toLowerCase());
      return asked.includes("authorization") && allowed.includes("*") && !allowed.includes("authorization") ? true : void 0;
    }
  }
];
function listOf(facts, field) {
  return splitList(facts.value(field) ?? "");
}
function graded(facts, hit) {
  const { method } = facts.message;
  return method === void 0 || method === "OPTIONS" ? hit : { ...hit, severity: "info" };
}
function parsePolicies(line) {
  return line.split(",").map((policy) => policy.split(";").map(trimWhitespace).filter(Boolean).map(parseDirective)).filter((policy) => policy.length > 0);
}
function parseDirective(text) {
  const [first = "", ...values] = text.split(/[\t\f ]+/);
  const name = first.toLowerCase();
  const ascii = !/[^\0-\x7f]/.test(text);
  return { name, values, sources: ascii && SOURCE_DIRECTIVES.has(name) ? values.map(classifySource) : [], ascii };
}
var SOURCE_DIRECTIVES = /* @__PURE__ */ new Set([
  "base-uri",
  "child-src",
  "connect-src",
  "default-src",
  "fenced-frame-src",
  "font-src",
  "form-action",
  "frame-ancestors",
  "frame-src",
  "img-src",
  "manifest-src",
  "media-src",
  "object-src",
  "prefetch-src",
  "script-src",
  "script-src-attr",
  "script-src-elem",
  "style-src",
  "style-src-attr",
  "style-src-elem",
  "worker-src"
]);
var OTHER_DIRECTIVES = [
  "block-all-mixed-content",
  "report-to",
  "report-uri",
  "require-trusted-types-for",
  "sandbox",
  "trusted-types",
  "upgrade-insecure-requests",
  "webrtc"
];
var CSP_KEYWORDS = [
  "none",
  "self",
  "unsafe-inline",
  "unsafe-eval",
  "strict-dynamic",
  "unsafe-hashes",
  "report-sample",
  "unsafe-allow-redirects",
  "wasm-unsafe-eval",
  "trusted-types-eval",
  "report-sha256",
  "report-sha384",
  "report-sha512",
  "unsafe-webtransport-hashes",
  // Not in the standard, but Chromium knows them.
  "inline-speculation-rules",
  "strict-dynamic-url",
  "wasm-eval"
];
var KEYWORDS = /* @__PURE__ */ new Set(CSP_KEYWORDS);
var NONCE_OR_HASH = /^(?:nonce|(?:(?:url|eval)-)?sha-?(?:256|384|512)|ed25519)-[\w+/-]+={0,2}$/i;
var STARTS_LIKE_ONE = /^(?:nonce|sha-?(?:256|384|512))-/i;
var SCHEMES2 = /* @__PURE__ */ new Set([
  "data",
  "blob",
  "http",
  "https",
  "ws",
  "wss",
  "mediastream"
]);
var QUOTE = /^(['"`\u2018\u2019\u201c\u201d])(.*)['"`\u2018\u2019\u201c\u201d]$/;
var VALID = { kind: "valid" };
function classifySource(text) {
  const lower = text.toLowerCase();
  const [, quote, content = ""] = QUOTE.exec(lower) ?? [];
  if (quote !== void 0) {
    const known2 = KEYWORDS.has(content) || NONCE_OR_HASH.test(content);
    if (quote === "'" && lower.endsWith("'")) return known2 ? VALID : { kind: "quoted", content: text.slice(1, -1) };
    return known2 ? { kind: "host", correction: `'${text.slice(1, -1)}'` } : { kind: "invalid" };
  }
  if (KEYWORDS.has(lower) || STARTS_LIKE_ONE.test(lower)) return { kind: "host", correction: `'${text}'` };
  if (SCHEMES2.has(lower)) return { kind: "host", correction: `${lower}:` };
  if (SOURCE_DIRECTIVES.has(lower) || OTHER_DIRECTIVES.includes(lower)) return { kind: "directive" };
  if (isScheme(lower)) return VALID;
  const query = lower.search(/[?#]/);
  if (!isHost(query < 0 ? lower : lower.slice(0, query))) return { kind: "invalid" };
  return query < 0 ? VALID : { kind: "query" };
}
function isScheme(text) {
  return /^[a-z][a-z\d+.-]*:$/.test(text);
}
function isHost(text) {
  const rest = text.replace(/^[a-z][a-z\d+.-]*:\/\//, "");
  const slash = rest.indexOf("/");
  const authority = slash < 0 ? rest : rest.slice(0, slash);
  const colon = authority.indexOf(":");
  const host = colon < 0 ? authority : authority.slice(0, colon);
  const port = colon < 0 ? "*" : authority.slice(colon + 1);
  return /^(?:\*|\d+)$/.test(port) && isHostPattern(host);
}
function isHostPattern(host) {
  if (host === "*") return true;
  const labels = (host.startsWith("*.") ? host.slice(2) : host).split(".");
  if (labels.length > 1 && labels.at(-1) === "") labels.pop();
  return labels.every((label) => /^[a-z\d-]+$/.test(label));
}
var CSP_HEADERS = ["content-security-policy", "content-security-policy-report-only"];
var parsed = /* @__PURE__ */ new WeakMap();
function policiesOf(facts, header) {
  let known2 = parsed.get(facts);
  if (known2 === void 0) {
    known2 = new Map(CSP_HEADERS.map((each) => [each, facts.values(each).map(parsePolicies)]));
    parsed.set(facts, known2);
  }
  return known2.get(header) ?? [];
}
function findDirective(facts, fault) {
  for (const header of CSP_HEADERS) {
    for (const line of policiesOf(facts, header)) {
      for (const policy of line) {
        for (const [index, directive] of policy.entries()) {
          const found = fault(directive, policy, index, header);
          if (found === void 0) continue;
          const { severity, ...values } = found;
          return {
            values: { name: directive.name, header: facts.sentName(header), ...values },
            fields: [header],
            ...severity !== void 0 && { severity }
          };
        }
      }
    }
  }
  return void 0;
}
var DIRECTIVES2 = [...SOURCE_DIRECTIVES, ...OTHER_DIRECTIVES];
var RETIRED = {
  allow: "use `default-src`",
  "block-all-mixed-content": "browsers block or upgrade mixed content without it",
  "disown-opener": "use `Cross-Origin-Opener-Policy`",
  "navigate-to": "use `form-action` for forms",
  options: "use `'unsafe-inline'` and `'unsafe-eval'`",
  "plugin-types": "use `object-src 'none'`",
  "policy-uri": "write the policy in the header",
  "prefetch-src": "use `default-src`",
  "reflected-xss": "use `script-src`",
  referrer: "use `Referrer-Policy`",
  "require-sri-for": "use `Integrity-Policy`"
};
var ENFORCED_ONLY = ["sandbox", "upgrade-insecure-requests"];
var SANDBOX = [
  "allow-downloads",
  "allow-forms",
  "allow-modals",
  "allow-orientation-lock",
  "allow-pointer-lock",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
  "allow-presentation",
  "allow-same-origin",
  "allow-scripts",
  "allow-storage-access-by-user-activation",
  "allow-top-navigation",
  "allow-top-navigation-by-user-activation",
  "allow-top-navigation-to-custom-protocols"
];
var CSP_RULES = [
  {
    id: "csp-directive-unknown",
    severity: "error",
    level: "MUST",
    fields: CSP_HEADERS,
    sections: "CSP framework-directives; CSP csp-directives",
    message: "Browsers ignore `{name}` in {header}, because it is not a directive{hint}.",
    fix: "Correct it: {correction}.",
    reason: "A name that resembles no directive may be newer than this list, so it is a warning.",
    check: (facts) => findDirective(facts, ({ name }) => {
      if (DIRECTIVES2.includes(name) || name in RETIRED) return void 0;
      if (/^'.*'$|^\*$|:|\.[a-z]/.test(name.replace(/:$/, "")))
        return { hint: " but a source", correction: `separate sources with spaces, as in \`img-src 'self' ${name}\`` };
      const meant = closestWord(name.replace(/[:=]+$/, ""), DIRECTIVES2);
      return meant === void 0 ? { hint: "", correction: "remove it, or use a directive of the standard", severity: "warning" } : { hint: "", correction: `send \`${meant}\`` };
    })
  },
  {
    id: "csp-directive-retired",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: CSP_HEADERS,
    sections: "CSP csp-directives",
    message: "`{name}` in {header} is not part of CSP any more, and browsers ignore it.",
    fix: "Remove it: {correction}.",
    check: (facts) => findDirective(facts, ({ name }) => name in RETIRED ? { correction: RETIRED[name] ?? "" } : void 0)
  },
  {
    id: "csp-directive-repeated",
    severity: "error",
    level: "MUST",
    fields: CSP_HEADERS,
    sections: "CSP parse-serialized-policy",
    message: "Browsers ignore the second `{name}` of the policy in {header}: only the first counts.",
    fix: "List all values in one `{name}`.",
    reason: "If both have the same value, nothing is lost, and it is an info.",
    check: (facts) => findDirective(facts, ({ name, values }, policy, index) => {
      var _a2;
      if (!DIRECTIVES2.includes(name)) return void 0;
      const first = policy.findIndex((each) => each.name === name);
      if (first === index) return void 0;
      const same = ((_a2 = policy[first]) == null ? void 0 : _a2.values.join(" ")) === values.join(" ");
      return same ? { severity: "info" } : {};
    })
  },
  {
    id: "csp-directive-not-ascii",
    severity: "error",
    level: "MUST",
    fields: CSP_HEADERS,
    sections: "CSP parse-serialized-policy",
    message: "Browsers skip `{name}` in {header}, because it has a character that is not ASCII.",
    fix: "Write hosts in Punycode, percent-encode paths, and use straight quotes.",
    check: (facts) => findDirective(facts, ({ ascii }) => ascii ? void 0 : {})
  },
  {
    id: "csp-comma",
    severity: "warning",
    level: "advice",
    fields: CSP_HEADERS,
    needs: ["fieldLines"],
    yields: ["csp-directive-unknown"],
    sections: "CSP parse-response-csp; CSP multiple-policies",
    message: "The comma before `{name}` begins another policy. The `default-src` of the first one still applies to what `{name}` allows.",
    fix: "Separate directives with semicolons.",
    reason: "Resources that the second policy allows are blocked by the first.",
    check(facts) {
      var _a2;
      for (const header of CSP_HEADERS) {
        for (const [first, ...others] of policiesOf(facts, header)) {
          if (others.length === 0) continue;
          const names = new Set(first == null ? void 0 : first.map(({ name: name2 }) => name2));
          const second = names.has("default-src") ? others.find((policy) => policy.some(isFetch)) : void 0;
          const name = (_a2 = second == null ? void 0 : second.find(isFetch)) == null ? void 0 : _a2.name;
          if (name !== void 0 && !(second == null ? void 0 : second.some((each) => each.name === "default-src" || names.has(each.name))))
            return { values: { name }, fields: [header] };
        }
      }
      return void 0;
    }
  },
  {
    id: "csp-value-ignored",
    severity: "info",
    level: "MUST",
    profile: "strict",
    fields: CSP_HEADERS,
    sections: "CSP csp-directives; CSP directives-elsewhere",
    message: "Browsers ignore `{value}` after `{name}`, which has no value.",
    fix: "Send `{name};`.",
    reason: "The directive works without the value.",
    check: (facts) => findDirective(
      facts,
      ({ name, values }) => name === "upgrade-insecure-requests" && values.length > 0 ? { value: values.join(" ") } : void 0
    )
  },
  {
    id: "csp-sandbox-token-unknown",
    severity: "warning",
    level: "MUST",
    fields: ["content-security-policy"],
    sections: "CSP directive-sandbox",
    message: "Browsers ignore `{token}` in the `sandbox` directive, which is not one of its tokens.",
    fix: "Send `{meant}`.",
    reason: "The page lacks a permission, but stays safe.",
    check: (facts) => findDirective(facts, ({ name, values }) => {
      const token = name === "sandbox" ? values.find((each) => !SANDBOX.includes(each.toLowerCase())) : void 0;
      return token === void 0 ? void 0 : { token, meant: closestWord(token.toLowerCase(), SANDBOX) ?? "allow-scripts" };
    })
  },
  {
    id: "csp-report-only-ignored",
    severity: "warning",
    level: "MUST",
    fields: ["content-security-policy-report-only"],
    sections: "CSP directive-sandbox; CSP cspro-header",
    message: "Browsers ignore `{name}` in Content-Security-Policy-Report-Only.",
    fix: "Move `{name}` to Content-Security-Policy.",
    reason: "The rest of the policy is reported.",
    check: (facts) => findDirective(
      facts,
      ({ name }, _, __, header) => header.endsWith("only") && ENFORCED_ONLY.includes(name) ? {} : void 0
    )
  },
  {
    id: "csp-report-only-unreported",
    severity: "info",
    level: "advice",
    profile: "browser",
    fields: ["content-security-policy-report-only"],
    sections: "CSP cspro-header; CSP directives-reporting",
    message: "The policy in Content-Security-Policy-Report-Only has no effect on the server: it has neither report-to nor report-uri.",
    fix: 'Add `report-to csp`, and `Reporting-Endpoints: csp="/csp-reports"`.',
    check(facts) {
      const policies = policiesOf(facts, "content-security-policy-report-only").flat();
      const silent = policies.some(
        (policy) => !policy.some(({ name }) => name === "report-to" || name === "report-uri")
      );
      return silent ? true : void 0;
    }
  },
  {
    id: "csp-report-uri-only",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: CSP_HEADERS,
    sections: "CSP directive-report-uri",
    message: "`report-uri` in {header} is deprecated.",
    fix: 'Add `report-to csp`, and `Reporting-Endpoints: csp="/csp-reports"`. Keep `report-uri` for older browsers.',
    check: (facts) => findDirective(
      facts,
      ({ name }, policy) => name === "report-uri" && !policy.some((each) => each.name === "report-to") ? {} : void 0
    )
  }
];
function isFetch({ name }) {
  return SOURCE_DIRECTIVES.has(name) && name.includes("-src");
}
var IDLE = /^'(?:none|report-sample|report-sha(?:256|384|512))'$/i;
var CSP_SOURCE_RULES = [
  {
    id: "csp-source-unquoted",
    severity: "error",
    level: "MUST",
    fields: CSP_HEADERS,
    sections: "CSP framework-directive-source-list; CSP match-url-to-source-expression",
    message: "Browsers read `{source}` in the `{name}` of {header} as a host name.",
    fix: "Send `{correction}`.",
    check: (facts) => findDirective(
      facts,
      (directive) => findSource(directive, (source, is) => is.kind === "host" ? { source, correction: is.correction } : void 0)
    )
  },
  {
    id: "csp-keyword-unknown",
    severity: "error",
    level: "MUST",
    fields: CSP_HEADERS,
    sections: "CSP framework-directive-source-list; CSP match-url-to-source-expression",
    message: "Browsers ignore `{source}` in the `{name}` of {header}, because it is not a keyword, nonce or hash.",
    fix: "Send `{correction}`.",
    reason: "A keyword that resembles no other may be newer than this list, so it is a warning.",
    check: (facts) => findDirective(
      facts,
      (directive) => findSource(directive, (source, is) => {
        if (is.kind !== "quoted" || /[<>[\]{}…]/.test(source)) return void 0;
        const content = is.content.toLowerCase();
        const meant = closestWord(content, CSP_KEYWORDS);
        if (meant !== void 0) return { source, correction: `'${meant}'` };
        if (/^(?:nonce|sha\d+)-/.test(content)) return { source, correction: `'nonce-' and base64` };
        if (/[:.*/]/.test(content)) return { source, correction: is.content };
        return { source, correction: "'self'", severity: "warning" };
      })
    )
  },
  {
    id: "csp-source-invalid",
    severity: "error",
    level: "MUST",
    fields: CSP_HEADERS,
    yields: ["csp-directive-not-ascii"],
    sections: "CSP framework-directive-source-list; CSP match-url-to-source-expression",
    message: "Browsers ignore `{source}` in the `{name}` of {header}, because it is not a source.",
    fix: "Send a scheme (`data:`), a host (`*.example.com`), or a URL such as `https://example.com/js/`.",
    check: (facts) => findDirective(
      facts,
      (directive) => findSource(
        directive,
        (source, is) => is.kind === "invalid" && !/[<>{}…]/.test(source) ? { source } : void 0
      )
    )
  },
  {
    id: "csp-source-query",
    severity: "info",
    level: "MUST",
    profile: "strict",
    fields: CSP_HEADERS,
    sections: "CSP framework-directive-source-list; CSP match-url-to-source-expression",
    message: "`{source}` in the `{name}` of {header} has a query or fragment, which a source cannot have.",
    fix: "Leave it out. The path allows every query.",
    reason: "Browsers that ignore the query still match the path.",
    check: (facts) => findDirective(
      facts,
      (directive) => findSource(directive, (source, is) => is.kind === "query" ? { source } : void 0)
    )
  },
  {
    id: "csp-semicolon-missing",
    severity: "error",
    level: "MUST",
    fields: CSP_HEADERS,
    sections: "CSP framework-policy; CSP parse-serialized-policy",
    message: "Browsers read the directive `{source}` in {header} as a source of `{name}`, because no semicolon precedes it.",
    fix: "Put a semicolon before it: `; {source}`.",
    check: (facts) => findDirective(
      facts,
      (directive) => findSource(directive, (source, is) => is.kind === "directive" ? { source } : void 0)
    )
  },
  {
    id: "csp-none-with-others",
    severity: "warning",
    level: "MUST",
    fields: CSP_HEADERS,
    yields: ["csp-semicolon-missing"],
    sections: "CSP match-url-to-source-list",
    message: "Browsers ignore `'none'` in the `{name}` of {header}, because the list has other sources.",
    fix: "Send `{name} 'none'`, or remove `'none'`.",
    reason: "The other sources work.",
    check: (facts) => findDirective(
      facts,
      ({ name, values }) => SOURCE_DIRECTIVES.has(name) && values.some((value) => value.toLowerCase() === "'none'") && values.some((value) => !IDLE.test(value)) ? {} : void 0
    )
  },
  {
    id: "csp-frame-ancestors-source",
    severity: "error",
    level: "MUST",
    fields: CSP_HEADERS,
    sections: "CSP directive-frame-ancestors",
    message: "`{source}` has no meaning in `frame-ancestors`, so browsers ignore it.",
    fix: "Send hosts, schemes and `'self'`, or only `'none'`.",
    check: (facts) => findDirective(
      facts,
      (directive) => directive.name === "frame-ancestors" ? findSource(
        directive,
        (source, is) => is.kind === "valid" && source.startsWith("'") && !/^'(?:self|none)'$/i.test(source) ? { source } : void 0
      ) : void 0
    )
  },
  {
    id: "csp-trusted-types-value",
    severity: "error",
    level: "MUST",
    fields: CSP_HEADERS,
    sections: "Trusted Types require-trusted-types-for-csp-directive",
    message: "Without `'script'`, `require-trusted-types-for` in {header} has no effect.",
    fix: "Send `require-trusted-types-for 'script'`.",
    check: (facts) => findDirective(
      facts,
      ({ name, values }) => name === "require-trusted-types-for" && !values.some((value) => value.toLowerCase() === "'script'") ? {} : void 0
    )
  }
];
function findSource({ values, sources }, fault) {
  for (const [index, is] of sources.entries()) {
    const found = fault(values[index] ?? "", is);
    if (found !== void 0) return found;
  }
  return void 0;
}
var DEPRECATION_RULES = [
  {
    id: "deprecation-invalid",
    severity: "error",
    level: "MUST",
    fields: ["deprecation"],
    yields: ["field-singleton-repeated"],
    sections: "RFC 9745 2.1; RFC 9651 3.3.7",
    message: "`Deprecation: {value}` is not a structured date, so clients can't read it.",
    fix: "Send `@` and a Unix timestamp in seconds: `Deprecation: @{seconds}`.",
    check(facts) {
      const value = facts.value("deprecation") ?? "";
      if (parseStructuredDate(value) !== void 0) return void 0;
      const date = correctDate(value, facts.now);
      return { values: { seconds: date === void 0 ? 1688169599 : Date.parse(date) / 1e3 } };
    }
  },
  {
    id: "sunset-invalid",
    severity: "error",
    level: "MUST",
    fields: ["sunset"],
    yields: ["field-singleton-repeated"],
    sections: "RFC 8594 3; RFC 9110 5.6.7",
    message: "`Sunset: {value}` is not an HTTP date, so clients can't read it.",
    fix: "Send a date such as `Sunset: {fixed}`.",
    check(facts) {
      const value = facts.value("sunset") ?? "";
      if (parseHttpDate(value, facts.now) !== void 0) return void 0;
      return { values: { fixed: correctDate(value, facts.now) ?? "Sun, 06 Nov 1994 08:49:37 GMT" } };
    }
  },
  {
    id: "sunset-before-deprecation",
    severity: "error",
    level: "MUST",
    fields: ["sunset"],
    sections: "RFC 9745 4",
    message: "`Sunset: {value}` is earlier than `Deprecation: {deprecation}`.",
    fix: "Set Sunset to the time of Deprecation or later.",
    check(facts) {
      var _a2;
      const deprecation = facts.value("deprecation") ?? "";
      const start = parseStructuredDate(deprecation);
      const end = (_a2 = parseHttpDate(facts.value("sunset") ?? "", facts.now)) == null ? void 0 : _a2.time;
      return start !== void 0 && end !== void 0 && end < start ? { values: { deprecation }, fields: ["sunset", "deprecation"] } : void 0;
    }
  },
  {
    id: "sunset-past",
    severity: "warning",
    level: "advice",
    statuses: (row) => (row == null ? void 0 : row.class) === "successful",
    fields: ["sunset"],
    sections: "RFC 8594 3",
    message: "`Sunset: {value}` has passed (`Date: {date}`), but the resource still responds.",
    fix: "Send 410, or move the date.",
    reason: "Clients that follow the date have stopped. The others rely on a resource that can disappear at any time.",
    check(facts) {
      var _a2, _b2;
      const date = facts.value("date") ?? "";
      const now = (_a2 = parseHttpDate(date, facts.now)) == null ? void 0 : _a2.time;
      const end = (_b2 = parseHttpDate(facts.value("sunset") ?? "", facts.now)) == null ? void 0 : _b2.time;
      return now !== void 0 && end !== void 0 && end < now ? { values: { date }, fields: ["sunset", "date"] } : void 0;
    }
  },
  {
    id: "deprecation-no-link",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["deprecation"],
    sees: ["link"],
    sections: "RFC 9745 3",
    message: "The response has a Deprecation header but no link that tells developers what to do.",
    fix: 'Add a link, for example `Link: <https://example.com/migrate>; rel="deprecation"`.',
    check: (facts) => when(!facts.links.links.some(({ relations }) => relations.includes("deprecation")))
  }
];
var OBSOLETE_RULES = [
  {
    id: "feature-policy-obsolete",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["feature-policy"],
    sections: "Permissions Policy permissions-policy-http-header-field",
    message: "Feature-Policy was replaced by Permissions-Policy, which has another syntax.",
    fix: "Send `Permissions-Policy: camera=(), geolocation=(self)` in its place.",
    check: (facts) => when(!facts.has("permissions-policy"))
  },
  {
    id: "expect-ct-obsolete",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["expect-ct"],
    sections: "RFC 9163 2.1",
    message: "Browsers do not read Expect-CT any more: they require Certificate Transparency for every certificate.",
    fix: "Remove Expect-CT."
  },
  {
    id: "public-key-pins-obsolete",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["public-key-pins", "public-key-pins-report-only"],
    sections: "RFC 7469 2.1",
    message: "Browsers do not read {name} any more.",
    fix: "Remove {name}. A CAA record in DNS limits who can issue certificates.",
    check: nameOf2("public-key-pins", "public-key-pins-report-only")
  },
  {
    id: "csp-header-obsolete",
    severity: "info",
    level: "advice",
    profile: "strict",
    fields: ["x-content-security-policy", "x-webkit-csp"],
    sections: "CSP csp-header",
    message: "{name} is the name of an experiment. Browsers read Content-Security-Policy.",
    fix: "Send the policy in Content-Security-Policy only.",
    check: nameOf2("x-content-security-policy", "x-webkit-csp")
  }
];
function nameOf2(...names) {
  return (facts) => {
    const name = names.find((each) => facts.has(each)) ?? "";
    return { values: { name: facts.sentName(name) }, fields: [name] };
  };
}
function parsePermissionsPolicy(value) {
  try {
    const ignored = [];
    const endpoints = [];
    for (const [feature, [list, parameters]] of parseDictionary(value)) {
      for (const [name, text] of parameters) {
        if (name !== "report-to") ignored.push({ feature, text: name, kind: "parameter" });
        else if (typeof text === "string") endpoints.push(text);
      }
      const items = Array.isArray(list) ? list.map(([item]) => item) : [list];
      for (const item of items) if (!isAllowed(item)) ignored.push({ feature, text: showItem(item), kind: "value" });
    }
    return { error: void 0, ignored, endpoints };
  } catch (error) {
    return { error: error instanceof Error ? error.message : "invalid syntax" };
  }
}
function isAllowed(item) {
  if (item instanceof Token) return item.toString() === "*" || item.toString() === "self";
  return typeof item === "string" && /[.:]|^localhost$/.test(item);
}
function showItem(item) {
  if (item instanceof Token) return item.toString();
  if (typeof item === "boolean") return item ? "?1" : "?0";
  return typeof item === "string" ? `"${item}"` : String(item);
}
var HEADERS2 = ["permissions-policy", "permissions-policy-report-only"];
var OLD = /^([a-z][a-z-]*)[ \t]+(?=['*h])(.*)$/i;
var OFF = /^(?:"?'?none'?"?|\?0)$/i;
var PERMISSIONS_RULES = [
  {
    id: "permissions-policy-invalid",
    severity: "error",
    level: "MUST",
    fields: HEADERS2,
    sections: "Permissions Policy permissions-policy-http-header-field; RFC 9651 4.2",
    message: "Browsers ignore `{name}: {text}`, because {why}.",
    fix: "Write it like `{name}: {example}`.",
    check(facts) {
      for (const field of HEADERS2) {
        const text = facts.value(field);
        if (text === void 0) continue;
        const { error } = parsePermissionsPolicy(text);
        if (error === void 0) continue;
        const old = translate(text);
        const why = old === void 0 ? `it is not a valid structured dictionary: ${error}` : "it has the syntax of Feature-Policy";
        const example = old ?? 'camera=(), geolocation=(self "https://maps.example.com")';
        return { values: { name: facts.sentName(field), text, why, example }, fields: [field] };
      }
      return void 0;
    }
  },
  {
    id: "permissions-policy-value-ignored",
    severity: "error",
    level: "MUST",
    fields: HEADERS2,
    sections: "Permissions Policy structured-header-serialization",
    message: "Browsers ignore `{text}` in the allowlist of {feature} in {name}.",
    fix: 'Send `{feature}=()` for nobody, `{feature}=self`, or origins in double quotes: `{feature}=(self "https://a.example")`.',
    reason: "A list without valid members turns the feature off, so `none` and `?0` work as intended and are infos.",
    check(facts) {
      const hit = findIgnored(facts, "value");
      return hit !== void 0 && OFF.test(hit.values.text) ? { ...hit, severity: "info" } : hit;
    }
  },
  {
    id: "permissions-policy-semicolon",
    severity: "error",
    level: "MUST",
    fields: HEADERS2,
    sections: "Permissions Policy structured-header-serialization",
    message: "Browsers ignore `{text}` in {name}: after a semicolon it is a parameter of {feature}.",
    fix: "Separate features with commas: `{feature}=(), {text}=()`.",
    check: (facts) => findIgnored(facts, "parameter")
  }
];
function findIgnored(facts, kind) {
  for (const field of HEADERS2) {
    const policy = facts.has(field) ? parsePermissionsPolicy(facts.value(field) ?? "") : void 0;
    if (policy === void 0 || policy.error !== void 0) continue;
    const found = policy.ignored.find((each) => each.kind === kind);
    if (found !== void 0)
      return { values: { name: facts.sentName(field), feature: found.feature, text: found.text }, fields: [field] };
  }
  return void 0;
}
function translate(text) {
  const members = [];
  for (const part of text.split(/[;,]/)) {
    if (part.trim() === "") continue;
    const [, feature, list = ""] = OLD.exec(part.trim()) ?? [];
    if (feature === void 0) return void 0;
    const origins = list.split(/[ \t]+/).map((each) => each.toLowerCase());
    const items = origins.map(
      (each) => each === "'self'" ? "self" : each === "'none'" ? "" : each === "*" ? "*" : `"${each}"`
    );
    members.push(`${feature.toLowerCase()}=${items.includes("*") ? "*" : `(${items.filter(Boolean).join(" ")})`}`);
  }
  return members.join(", ");
}
var DRAFT2 = "draft-ietf-httpapi-ratelimit-headers-10";
function leavesOutRetryAfter(body) {
  const { optional } = body ?? {};
  return Array.isArray(optional) && optional.some((field) => (field == null ? void 0 : field.name) === "Retry-After");
}
function statesReset(facts) {
  for (const name of facts.lines.keys()) if (/rate-?limit/.test(name) && /reset|retry/.test(name)) return true;
  return false;
}
var RATE_LIMIT_RULES = [
  {
    id: "status-429-missing-retry-after",
    severity: "warning",
    level: "MAY",
    statuses: (row, code) => code === 429 && hasField(row, "Retry-After"),
    absence: ["retry-after", "ratelimit"],
    sections: "RFC 6585 4; RFC 9110 10.2.3",
    message: "{status} doesn't say when to retry, so clients have to guess.",
    fix: "Add a delay in seconds, for example `Retry-After: 30`.",
    reason: "Clients that guess tend to retry too early and stay over the limit.",
    check: (facts) => {
      var _a2;
      return when(!statesReset(facts) && !leavesOutRetryAfter((_a2 = facts.json) == null ? void 0 : _a2.value));
    }
  },
  {
    id: "status-503-missing-retry-after",
    severity: "info",
    level: "MAY",
    profile: "strict",
    statuses: (row, code) => code === 503 && hasField(row, "Retry-After"),
    absence: ["retry-after"],
    sections: "RFC 9110 15.6.4; RFC 9110 10.2.3",
    message: "503 (Service Unavailable) doesn't say when to retry.",
    fix: "Add `Retry-After: 120` if you know how long it takes."
  },
  {
    id: "retry-after-invalid",
    severity: "error",
    level: "MUST",
    fields: ["retry-after"],
    sections: "RFC 9110 10.2.3",
    message: "`Retry-After: {value}` is not a number of seconds or an HTTP date, so clients can't use it.",
    fix: "Send `Retry-After: {fixed}`.",
    check(facts) {
      const value = facts.values("retry-after")[0] ?? "";
      if (!Number.isNaN(parseRetryAfter(value, facts.now))) return void 0;
      return { values: { fixed: correctDate(value, facts.now) ?? correctNumber(value) ?? 120 } };
    }
  },
  {
    id: "retry-after-past",
    severity: "warning",
    level: "advice",
    fields: ["retry-after"],
    sections: "RFC 9110 10.2.3",
    message: "`Retry-After: {value}` is earlier than `Date: {date}`.",
    fix: "Send a later date, or a number of seconds: `Retry-After: 120`.",
    reason: "Clients retry at once.",
    check(facts) {
      var _a2, _b2;
      const date = facts.value("date") ?? "";
      const now = (_a2 = parseHttpDate(date, facts.now)) == null ? void 0 : _a2.time;
      const then = (_b2 = parseHttpDate(facts.values("retry-after")[0] ?? "", facts.now)) == null ? void 0 : _b2.time;
      return now !== void 0 && then !== void 0 && then < now ? { values: { date }, fields: ["retry-after", "date"] } : void 0;
    }
  },
  {
    id: "ratelimit-invalid",
    severity: "warning",
    level: "advice",
    fields: ["ratelimit", "ratelimit-policy"],
    sections: `${DRAFT2} 4; ${DRAFT2} 3`,
    message: "`{name}: {text}` is not a structured list or dictionary, so clients ignore it.",
    fix: "Send a value such as `{example}`.",
    reason: "The field is defined in an Internet-Draft. Clients that support it drop a value that they can't parse.",
    check(facts) {
      for (const name of ["ratelimit", "ratelimit-policy"]) {
        const text = facts.value(name);
        if (text === void 0) continue;
        const broken = structuredFieldError(text, "list") !== void 0 && structuredFieldError(text, "dictionary") !== void 0;
        const example = name === "ratelimit" ? '"default";r=50;t=30' : '"default";q=100;w=60';
        if (broken) return { values: { name: facts.sentName(name), text, example }, fields: [name] };
      }
      return void 0;
    }
  }
];
function parseReportingEndpoints(value) {
  try {
    const endpoints = /* @__PURE__ */ new Map();
    for (const [name, [url]] of parseDictionary(value)) if (typeof url === "string") endpoints.set(name, url);
    return endpoints;
  } catch {
    return void 0;
  }
}
function parseJsonList(value) {
  try {
    const list = JSON.parse(`[${value}]`);
    return list.filter((item) => typeof item === "object" && item !== null);
  } catch {
    return void 0;
  }
}
function parseIntegrityPolicy(value) {
  try {
    const members = parseDictionary(value);
    const tokens = (name) => {
      var _a2;
      const list = (_a2 = members.get(name)) == null ? void 0 : _a2[0];
      if (list === void 0) return void 0;
      return Array.isArray(list) ? list.flatMap(([item]) => item instanceof Token ? [item.toString()] : []) : [];
    };
    return {
      destinations: tokens("blocked-destinations") ?? [],
      sources: tokens("sources"),
      endpoints: tokens("endpoints") ?? []
    };
  } catch {
    return void 0;
  }
}
function reportToParameter(value) {
  var _a2;
  return (_a2 = /;[ \t]*report-to="([^"]*)"/.exec(value)) == null ? void 0 : _a2[1];
}
var INTEGRITY = ["integrity-policy", "integrity-policy-report-only"];
var PERMISSIONS = ["permissions-policy", "permissions-policy-report-only"];
var CROSS_ORIGIN = [
  "cross-origin-embedder-policy",
  "cross-origin-embedder-policy-report-only",
  "cross-origin-opener-policy",
  "cross-origin-opener-policy-report-only"
];
var KEY2 = /^[a-z*][a-z\d_\-.*]*$/;
var INSECURE = /^http:\/\/(?!localhost(?:[:/]|$)|127\.|\[::1\])/i;
var REPORTING_RULES = [
  {
    id: "report-endpoint-insecure",
    severity: "error",
    level: "MUST",
    fields: ["reporting-endpoints", "report-to"],
    sections: "Reporting header; Reporting process-header",
    message: "Browsers ignore the endpoint `{endpoint}` in {name}, because it is not https.",
    fix: "Send an https URL.",
    check(facts) {
      const endpoints = [...(parseReportingEndpoints(facts.value("reporting-endpoints") ?? "") ?? []).values()];
      const one = endpoints.find((url) => INSECURE.test(url));
      if (one !== void 0) return about(facts, "reporting-endpoints", { endpoint: one });
      const other = groupsOf(facts).flatMap((group) => urlsOf(group)).find((url) => INSECURE.test(url));
      return other === void 0 ? void 0 : about(facts, "report-to", { endpoint: other });
    }
  },
  {
    id: "report-endpoint-undefined",
    severity: "warning",
    level: "MUST",
    fields: [...CSP_HEADERS, ...INTEGRITY, ...PERMISSIONS, ...CROSS_ORIGIN],
    // A group of Report-To stays valid for later responses, so its absence says nothing.
    sees: ["reporting-endpoints", "report-to"],
    sections: "Reporting document-configuration; Reporting header; CSP report-violation",
    message: "{name} reports to the endpoint `{endpoint}`, which Reporting-Endpoints doesn't define, so browsers drop the reports.",
    fix: 'Add `Reporting-Endpoints: {key}="https://reports.example.com/"`.',
    reason: "The policy itself works.",
    check(facts) {
      var _a2;
      const groups = (_a2 = parseJsonList(facts.value("report-to") ?? "")) == null ? void 0 : _a2.map(({ group = "default" }) => group);
      const defined = parseReportingEndpoints(facts.value("reporting-endpoints") ?? "");
      if (defined === void 0 || groups === void 0) return void 0;
      const known2 = /* @__PURE__ */ new Set([...defined.keys(), ...groups]);
      for (const [field, endpoint] of namedEndpoints(facts)) {
        const url = !KEY2.test(endpoint.toLowerCase());
        if (known2.has(endpoint)) continue;
        if (!url && !facts.has("reporting-endpoints")) continue;
        return about(facts, field, { endpoint, key: url ? "csp" : endpoint.toLowerCase() });
      }
      return void 0;
    }
  },
  {
    id: "report-to-group-incomplete",
    severity: "error",
    level: "MUST",
    fields: ["report-to"],
    sections: "Network Reporting process-configuration; Network Reporting max-age-member",
    message: "Browsers ignore a group in Report-To, because {why}.",
    fix: 'Send `{"group":"default","max_age":86400,"endpoints":[{"url":"https://reports.example.com/"}]}`.',
    check(facts) {
      const text = facts.value("report-to") ?? "";
      const groups = parseJsonList(text);
      if (groups === void 0) return /[}\]][ \t]*$/.test(text) ? { values: { why: "it is not JSON" } } : void 0;
      if (groups.some((group) => Array.isArray(group)))
        return { values: { why: "the value must not have square brackets around it" } };
      for (const { max_age: age, endpoints } of groups) {
        if (!isWhole(age)) return { values: { why: "max_age is not a number of seconds" } };
        if (age !== 0 && !Array.isArray(endpoints)) return { values: { why: "it has no list of endpoints" } };
      }
      return void 0;
    }
  },
  {
    id: "nel-incomplete",
    severity: "error",
    level: "MUST",
    fields: ["nel"],
    sections: "NEL process-policy-headers; NEL max-age-member; NEL report-to-member",
    message: "Browsers ignore NEL, because {why}.",
    fix: 'Send `NEL: {"report_to":"default","max_age":86400}`.',
    check(facts) {
      var _a2;
      const text = facts.value("nel") ?? "";
      const policy = (_a2 = parseJsonList(text)) == null ? void 0 : _a2[0];
      if (policy === void 0) return /^[ \t]*\{[^}]*$/.test(text) ? void 0 : { values: { why: "it is not JSON" } };
      const { max_age: age, report_to: group } = policy;
      if (!isWhole(age)) return { values: { why: "`max_age` is not a number of seconds" } };
      if (age === 0) return void 0;
      if (typeof group !== "string") return { values: { why: "`report_to` is not the name of a group" } };
      const fraction = ["success_fraction", "failure_fraction"].find((name) => !isFraction(policy[name]));
      return fraction === void 0 ? void 0 : { values: { why: `\`${fraction}\` is not a number from 0 to 1` } };
    }
  },
  {
    id: "nel-group-undefined",
    severity: "warning",
    level: "MUST",
    fields: ["nel"],
    sees: ["report-to"],
    yields: ["nel-incomplete", "report-to-group-incomplete"],
    sections: "NEL report-to-member",
    message: "NEL reports to the group `{group}`, which Report-To doesn't define, so browsers drop the reports.",
    fix: 'Give both the same name: `Report-To: {"group":"{group}","max_age":86400,"endpoints":[…]}`.',
    reason: "Only reports are lost. Without Report-To in this response it is an info, since an earlier one can have defined the group.",
    check(facts) {
      var _a2;
      const policy = (_a2 = parseJsonList(facts.value("nel") ?? "")) == null ? void 0 : _a2[0];
      const group = policy == null ? void 0 : policy.report_to;
      if (typeof group !== "string" || (policy == null ? void 0 : policy.max_age) === 0) return void 0;
      const groups = parseJsonList(facts.value("report-to") ?? "");
      if (groups === void 0 || groups.some((each) => (each.group ?? "default") === group)) return void 0;
      return { values: { group }, ...!facts.has("report-to") && { severity: "info" } };
    }
  },
  {
    id: "integrity-policy-ineffective",
    severity: "error",
    level: "MUST",
    fields: INTEGRITY,
    sections: "SRI integrity-policy-section",
    message: "{name} has no effect: {why}.",
    fix: "Send `{name}: blocked-destinations=(script)`.",
    check(facts) {
      for (const field of INTEGRITY) {
        const policy = facts.has(field) ? parseIntegrityPolicy(facts.value(field) ?? "") : void 0;
        if (policy === void 0) continue;
        if (!policy.destinations.some((each) => each === "script" || each === "style"))
          return about(facts, field, {
            why: "`blocked-destinations` lists neither `script` nor `style`, without quotes"
          });
        if (policy.sources !== void 0 && !policy.sources.includes("inline"))
          return about(facts, field, { why: "`sources` doesn't include `inline`, the only source there is" });
      }
      return void 0;
    }
  },
  {
    id: "coep-without-coop",
    severity: "info",
    level: "advice",
    profile: "strict",
    statuses: (row) => (row == null ? void 0 : row.class) === "successful",
    fields: ["cross-origin-embedder-policy"],
    sees: ["cross-origin-opener-policy"],
    sections: "HTML the-coep-headers; HTML cross-origin-opener-policies",
    message: "Cross-Origin-Embedder-Policy alone restricts a page without isolating it: a page that is not in a frame also needs Cross-Origin-Opener-Policy.",
    fix: "Add `Cross-Origin-Opener-Policy: same-origin`.",
    check: (facts) => {
      var _a2;
      return when(
        /^(?:require-corp|credentialless)\b/.test(facts.value("cross-origin-embedder-policy") ?? "") && ((_a2 = facts.mediaType) == null ? void 0 : _a2.type) === "text/html" && !/^same-origin(?:[ \t]*;|$)/.test(facts.value("cross-origin-opener-policy") ?? "")
      );
    }
  }
];
function about(facts, field, values) {
  return { values: { name: facts.sentName(field), ...values }, fields: [field] };
}
function groupsOf(facts) {
  return facts.has("report-to") ? parseJsonList(facts.value("report-to") ?? "") ?? [] : [];
}
function urlsOf({ endpoints }) {
  if (!Array.isArray(endpoints)) return [];
  return endpoints.flatMap((each) => typeof (each == null ? void 0 : each.url) === "string" ? [each.url] : []);
}
function namedEndpoints(facts) {
  const csp = CSP_HEADERS.flatMap(
    (field) => policiesOf(facts, field).flatMap(
      (line) => line.flatMap((policy) => {
        var _a2;
        const endpoint = (_a2 = policy.find(({ name }) => name === "report-to")) == null ? void 0 : _a2.values[0];
        return endpoint === void 0 ? [] : [[field, endpoint]];
      })
    )
  );
  const others = [...INTEGRITY, ...PERMISSIONS, ...CROSS_ORIGIN].flatMap((field) => {
    const value = facts.value(field);
    return value === void 0 ? [] : endpointsIn(field, value).map((endpoint) => [field, endpoint]);
  });
  return [...csp, ...others];
}
function endpointsIn(field, value) {
  var _a2;
  if (INTEGRITY.includes(field)) return ((_a2 = parseIntegrityPolicy(value)) == null ? void 0 : _a2.endpoints) ?? [];
  if (CROSS_ORIGIN.includes(field)) return [reportToParameter(value)].filter((each) => each !== void 0);
  const policy = parsePermissionsPolicy(value);
  return policy.error === void 0 ? policy.endpoints : [];
}
function isWhole(value) {
  return typeof value === "number" && value >= 0;
}
function isFraction(value) {
  return value === void 0 || typeof value === "number" && value >= 0 && value <= 1;
}
var LONG = 31536e3;
var FIXED = /^(?:Apache-Coyote\/1\.1|Microsoft-HTTPAPI\/2\.0)$/;
var SECURITY_RULES = [
  {
    id: "hsts-invalid",
    severity: "error",
    level: "MUST",
    fields: ["strict-transport-security"],
    sections: "RFC 6797 6.1; RFC 6797 6.1.1; RFC 6797 6.1.2; RFC 6797 8.1",
    message: "Browsers ignore `Strict-Transport-Security: {text}`: {why}.",
    fix: "Send `max-age=31536000; includeSubDomains`.",
    check(facts) {
      const { text, why } = parseHsts(facts);
      return why === void 0 ? void 0 : { values: { text, why } };
    }
  },
  {
    id: "hsts-repeated",
    severity: "warning",
    level: "MUST",
    fields: ["strict-transport-security"],
    needs: ["fieldLines"],
    sections: "RFC 6797 7.1; RFC 6797 8.1",
    message: "Strict-Transport-Security appears {count} times, and browsers read only the first: `{text}`.",
    fix: "Send it once. Often both the server and a proxy in front of it add it.",
    reason: "The first line works. If all lines are equal, it is an info.",
    check(facts) {
      const lines = facts.values("strict-transport-security");
      if (lines.length < 2) return void 0;
      const same = lines.every((line) => line === lines[0]);
      return { values: { count: lines.length, text: lines[0] ?? "" }, ...same && { severity: "info" } };
    }
  },
  {
    id: "hsts-over-http",
    severity: "info",
    level: "MUST",
    profile: "browser",
    fields: ["strict-transport-security"],
    needs: ["url"],
    sections: "RFC 6797 7.2",
    message: "Browsers ignore Strict-Transport-Security over http.",
    fix: "Redirect to https, and send the header there.",
    reason: "The header has no effect here, so it does no harm either.",
    check: (facts) => {
      var _a2;
      return when(((_a2 = facts.url) == null ? void 0 : _a2.protocol) === "http:");
    }
  },
  {
    id: "hsts-short",
    severity: "info",
    level: "advice",
    profile: "browser",
    fields: ["strict-transport-security"],
    yields: ["hsts-preload-ineligible"],
    sections: "RFC 6797 6.1.1",
    message: "Strict-Transport-Security ends after {age} s, which is less than a year.",
    fix: "Send `max-age=31536000`.",
    check(facts) {
      const { age } = parseHsts(facts);
      return age !== void 0 && age > 0 && age < LONG ? { values: { age } } : void 0;
    }
  },
  {
    id: "hsts-preload-ineligible",
    severity: "info",
    level: "advice",
    profile: "browser",
    fields: ["strict-transport-security"],
    sections: "RFC 6797 12.3",
    message: "The preload lists of browsers don't accept `Strict-Transport-Security: {text}`, although it has `preload`.",
    fix: "Send `max-age=31536000; includeSubDomains; preload`, or remove `preload`.",
    check(facts) {
      const { text, age, names } = parseHsts(facts);
      if (age === void 0 || age === 0 || !names.includes("preload")) return void 0;
      return age < LONG || !names.includes("includesubdomains") ? { values: { text } } : void 0;
    }
  },
  {
    id: "nosniff-missing",
    severity: "info",
    level: "advice",
    profile: "browser",
    statuses: (row) => (row == null ? void 0 : row.content) === "allowed" && row.class === "successful",
    fields: ["content-type"],
    absence: ["x-content-type-options"],
    sections: "Fetch x-content-type-options-header",
    message: "Without X-Content-Type-Options, browsers may treat `{value}` as another type.",
    fix: "Add `X-Content-Type-Options: nosniff`.",
    check: (facts) => {
      var _a2;
      return when(/^(?:text\/(?:css|html|javascript)|application\/(?:javascript|json))$/.test(((_a2 = facts.mediaType) == null ? void 0 : _a2.type) ?? ""));
    }
  },
  {
    id: "csp-missing-html",
    severity: "info",
    level: "advice",
    profile: "browser",
    statuses: (row) => (row == null ? void 0 : row.content) === "allowed" && row.class === "successful",
    fields: ["content-type"],
    absence: ["content-security-policy"],
    sections: "CSP csp-header",
    message: "The page has no Content-Security-Policy, so nothing limits injected scripts.",
    fix: "Add a policy, for example `Content-Security-Policy: default-src 'self'`.",
    check: (facts) => {
      var _a2;
      return when(((_a2 = facts.mediaType) == null ? void 0 : _a2.type) === "text/html");
    }
  },
  {
    id: "server-version-leak",
    severity: "info",
    level: "SHOULD",
    profile: "browser",
    once: "host",
    fields: ["server", "x-powered-by"],
    sections: "RFC 9110 10.2.4; RFC 9110 17.12",
    message: "`{name}: {text}` names the version, which helps attackers find known vulnerabilities.",
    fix: "Send the name only: `{name}: {product}`.",
    reason: "Hiding the version slows attackers down but fixes no vulnerability.",
    check(facts) {
      for (const name of ["server", "x-powered-by"]) {
        const text = facts.value(name);
        if (text !== void 0 && !FIXED.test(text) && /\/\d+\.\d/.test(text))
          return {
            values: { name: facts.sentName(name), text, product: text.slice(0, text.indexOf("/")) },
            fields: [name]
          };
      }
      return void 0;
    }
  }
];
function parseHsts(facts) {
  var _a2;
  const [line = ""] = facts.values("strict-transport-security");
  const joined2 = facts.hides("field-lines") ? splitOutsideQuotes(line, ",") : [];
  const text = joined2.every((part) => /max-age/i.test(part)) ? joined2[0] ?? line : line;
  const directives = splitOutsideQuotes(text, ";").filter((directive) => directive !== "").map(parseParameter);
  const names = directives.map(({ name }) => name);
  const fault = (why) => ({ text, names, why });
  const age = (_a2 = directives.find(({ name }) => name === "max-age")) == null ? void 0 : _a2.value;
  if (age === void 0) return fault("it has no max-age");
  if (!/^\d+$/.test(age)) return fault("max-age is not a number of seconds");
  const seen = /* @__PURE__ */ new Set();
  const repeated = names.find((name) => seen.size === seen.add(name).size);
  if (repeated !== void 0) return fault(`${repeated} appears more than once`);
  if (directives.some(({ valid: valid2 }) => !valid2)) return fault("a directive has invalid syntax");
  if (directives.some(({ name, value }) => name === "includesubdomains" && value !== void 0))
    return fault("includeSubDomains has a value");
  return { text, names, age: Number(age) };
}
var TAGS = ["if-match", "if-none-match"];
var DATES = ["if-modified-since", "if-unmodified-since"];
var BYTES = /^(?:\d+-\d*|-\d+)$/;
var REQUEST_CONDITIONAL_RULES = [
  {
    id: "request-entity-tag-invalid",
    severity: "warning",
    level: "MUST",
    side: "request",
    fields: TAGS,
    needs: ["requestHeaders"],
    sections: "RFC 9110 13.1.1; RFC 9110 13.1.2; RFC 9110 8.8.3",
    message: "`{tag}` in {name} is not an entity tag, so it matches none and {effect}.",
    fix: "Send the ETag of the response as it was, with its quotes: `{name}: {right}`.",
    reason: "Some servers compare the text as it is, and find the tag all the same.",
    check(facts) {
      if (hasMatched(facts) || !(facts.has("etag") || facts.status === 412)) return void 0;
      for (const field of TAGS) {
        const value = facts.request(field);
        if (value === void 0 || value === facts.value("etag")) continue;
        const { any, tags, invalid } = parseEntityTags(value);
        const tag = invalid[0] ?? (!any && tags.length === 0 ? value : void 0);
        if (tag === void 0) continue;
        const reads = ["GET", "HEAD", void 0].includes(facts.message.method);
        const otherwise = reads ? "the server sends the whole content again" : "the condition doesn't stop the request";
        const effect = field === "if-match" ? "the server answers 412" : otherwise;
        const name = field === "if-match" ? "If-Match" : "If-None-Match";
        return { values: { tag, name, effect, right: correctEntityTag(tag) }, fields: [field] };
      }
      return void 0;
    }
  },
  {
    id: "request-if-match-weak",
    severity: "warning",
    level: "MUST",
    side: "request",
    fields: ["if-match"],
    needs: ["requestHeaders"],
    sections: "RFC 9110 13.1.1; RFC 9110 8.8.3.2",
    message: "`If-Match: {value}` has weak entity tags only. A weak one never matches here, so the server answers 412.",
    fix: "Use a strong entity tag, or If-Unmodified-Since.",
    reason: "Some servers compare weakly against the standard, and accept the request.",
    check(facts) {
      const { any, tags } = parseEntityTags(facts.request("if-match") ?? "");
      return when(!any && tags.length > 0 && tags.every(isWeak));
    }
  },
  {
    id: "request-date-invalid",
    severity: "warning",
    level: "MUST",
    side: "request",
    fields: DATES,
    needs: ["requestHeaders"],
    sections: "RFC 9110 13.1.3; RFC 9110 13.1.4; RFC 9110 5.6.7",
    message: "`{name}: {text}` is not an HTTP date, so servers ignore the condition.",
    fix: "Send the Last-Modified of the response as it was: `{name}: {right}`.",
    reason: "The request is answered as if it had no condition.",
    check(facts) {
      var _a2;
      if (hasMatched(facts)) return void 0;
      for (const field of DATES) {
        const text = facts.request(field);
        if (text === void 0 || text === "0" || parseHttpDate(text, facts.now) !== void 0) continue;
        const right = correctDate(text, facts.now) ?? "Sun, 06 Nov 1994 08:49:37 GMT";
        return { values: { name: ((_a2 = facts.linesOf([field], "request")[0]) == null ? void 0 : _a2[0]) ?? field, text, right }, fields: [field] };
      }
      return void 0;
    }
  },
  {
    id: "request-if-range-invalid",
    severity: "warning",
    level: "MUST",
    side: "request",
    fields: ["if-range"],
    needs: ["requestHeaders"],
    sections: "RFC 9110 13.1.5",
    message: "`If-Range: {value}` {what}, so servers send the whole content instead of the range.",
    fix: 'Send a strong entity tag, or the Last-Modified of the response: `If-Range: "v1"`.',
    reason: "The client gets all of the content, which is slower but right.",
    check(facts) {
      const value = facts.request("if-range") ?? "";
      if (isEntityTag(value)) return isWeak(value) ? { values: { what: "is a weak entity tag" } } : void 0;
      return parseHttpDate(value, facts.now) === void 0 ? { values: { what: "is neither an entity tag nor a date" } } : void 0;
    }
  },
  {
    id: "request-if-range-without-range",
    severity: "info",
    level: "MUST",
    profile: "strict",
    side: "request",
    fields: ["if-range"],
    needs: ["allRequestHeaders"],
    yields: ["request-if-range-invalid"],
    sections: "RFC 9110 13.1.5",
    message: "The request has If-Range but no Range, so servers ignore it.",
    fix: "Add `Range: bytes=…`, or use If-None-Match.",
    reason: "The header has no effect.",
    check: (facts) => when(facts.request("range") === void 0)
  },
  {
    id: "request-range-invalid",
    severity: "warning",
    level: "MUST",
    side: "request",
    fields: ["range"],
    needs: ["requestHeaders"],
    sections: "RFC 9110 14.2; RFC 9110 14.1.1",
    message: "`Range: {value}` {what}, so servers ignore it and send the whole content.",
    fix: "Send the unit and the first and last byte, counted from 0: `Range: bytes=0-499`.",
    reason: "The client gets all of the content, or a 416.",
    check(facts) {
      const value = facts.request("range") ?? "";
      const equals = value.indexOf("=");
      if (equals < 1) return { values: { what: "has no range unit" } };
      if (value.slice(0, equals).toLowerCase() !== "bytes") return void 0;
      const ranges = value.slice(equals + 1).split(",").map((range) => range.trim()).filter((range) => range !== "");
      const broken = ranges.find((range) => !BYTES.test(range));
      if (ranges.length === 0 || broken !== void 0) return { values: { what: "is not a list of byte ranges" } };
      const reversed = ranges.find((range) => {
        const [first = "", last = ""] = range.split("-");
        return first !== "" && last !== "" && Number(first) > Number(last);
      });
      return reversed === void 0 ? void 0 : { values: { what: `has the range ${reversed}, which ends before it begins` } };
    }
  },
  {
    id: "request-range-not-get",
    severity: "info",
    level: "MUST",
    profile: "strict",
    side: "request",
    fields: ["range"],
    needs: ["method", "requestHeaders"],
    sections: "RFC 9110 14.2",
    message: "Servers ignore Range in a {method} request.",
    fix: "Remove Range. Only GET has ranges.",
    reason: "The header has no effect.",
    check: (facts) => when(facts.message.method !== "GET")
  }
];
function hasMatched(facts) {
  return facts.message.status === 304;
}
var REQUEST_CONTENT_RULES = [
  {
    id: "request-cl-and-te",
    severity: "error",
    level: "MUST",
    side: "request",
    fields: ["transfer-encoding"],
    needs: ["requestHeaders", "connection"],
    sections: "RFC 9112 6.2; RFC 9112 6.1; RFC 9112 6.3",
    message: "The request has both `Content-Length: {length}` and `Transfer-Encoding: {coding}`. Servers and proxies can disagree about where it ends, which attackers exploit.",
    fix: "Remove Content-Length.",
    check(facts) {
      const length = facts.request("content-length");
      const coding = facts.request("transfer-encoding") ?? "";
      return length === void 0 ? void 0 : { values: { length, coding }, fields: ["content-length", "transfer-encoding"] };
    }
  },
  {
    id: "request-content-length-invalid",
    severity: "error",
    level: "MUST",
    side: "request",
    fields: ["content-length"],
    needs: ["requestHeaders"],
    sections: "RFC 9110 8.6; RFC 9112 6.3",
    message: "`Content-Length: {value}` {what}, so servers answer 400 and close the connection.",
    fix: "Send the number of bytes once, in digits: `Content-Length: 1234`.",
    reason: "The same number twice is a warning, because servers can recover from it.",
    check(facts) {
      const numbers = (facts.request("content-length") ?? "").split(",").map((each) => each.trim());
      if (!numbers.every((each) => /^\d+$/.test(each))) return { values: { what: "is not a number of bytes" } };
      if (numbers.length < 2) return void 0;
      return numbers.every((each) => each === numbers[0]) ? { values: { what: "repeats the same number" }, severity: "warning" } : { values: { what: "has different numbers" } };
    }
  },
  {
    id: "request-transfer-encoding-invalid",
    severity: "error",
    level: "MUST",
    side: "request",
    fields: ["transfer-encoding"],
    needs: ["requestHeaders", "connection"],
    yields: ["request-connection-fields-h2"],
    sections: "RFC 9112 6.3; RFC 9112 6.1; RFC 9112 7.1",
    message: "`Transfer-Encoding: {value}` {what}, so the server can't tell where the request ends and answers 400.",
    fix: "Send `Transfer-Encoding: chunked`.",
    check(facts) {
      const codings = splitList(facts.request("transfer-encoding") ?? "").map((coding) => coding.toLowerCase());
      const chunked = codings.filter((coding) => /^chunked(?:\s*;|$)/.test(coding));
      if (chunked.length > 1) return { values: { what: "has chunked twice" } };
      if (!/^chunked(?:\s*;|$)/.test(codings.at(-1) ?? "")) return { values: { what: "doesn't end with chunked" } };
      return chunked[0] === "chunked" ? void 0 : { values: { what: "has a parameter, which chunked does not define" }, severity: "warning", level: "SHOULD" };
    }
  },
  {
    id: "request-content-type-invalid",
    severity: "error",
    level: "MUST",
    side: "request",
    fields: ["content-type"],
    needs: ["requestHeaders"],
    sections: "RFC 9110 8.3; RFC 9110 8.3.1",
    message: "`Content-Type: {value}` is not a media type, so servers can't read the content and answer 400 or 415.",
    fix: "Send a type such as `Content-Type: application/json`.",
    // An empty value is how some clients leave the header out.
    check: (facts) => when(
      !["", void 0].includes(facts.request("content-type")) && mediaType(facts.requestValues("content-type")) === void 0
    )
  },
  {
    id: "request-multipart-boundary-missing",
    severity: "error",
    level: "MUST",
    side: "request",
    fields: ["content-type"],
    needs: ["requestHeaders"],
    sections: "RFC 2046 5.1.1; RFC 9110 8.3.3",
    message: "`Content-Type: {value}` {what}, so the server can't find the fields of the form.",
    fix: "Send `multipart/form-data; boundary=…` with the boundary that the body uses. With fetch and FormData, don't set Content-Type yourself.",
    check(facts) {
      const what = boundaryFault(mediaType(facts.requestValues("content-type")));
      return what === void 0 ? void 0 : { values: { what } };
    }
  },
  {
    id: "request-query-without-content-type",
    severity: "error",
    level: "MUST",
    side: "request",
    absence: ["content-type"],
    needs: ["method", "allRequestHeaders"],
    sections: "RFC 10008 2",
    message: "The QUERY request has no Content-Type, so servers must reject it: its content is the query.",
    fix: "Name the type of the query: `Content-Type: application/x-www-form-urlencoded`.",
    check: (facts) => when(facts.message.method === "QUERY")
  },
  {
    id: "request-trace-content",
    severity: "error",
    level: "MUST",
    side: "request",
    fields: ["content-length", "transfer-encoding"],
    needs: ["method", "requestHeaders"],
    sections: "RFC 9110 9.3.8",
    message: "A TRACE request must not have content.",
    fix: "Remove the content with its Content-Length or Transfer-Encoding.",
    check: (facts) => when(facts.message.method === "TRACE" && facts.request("content-length") !== "0")
  },
  {
    id: "request-content-on-get",
    severity: "info",
    level: "SHOULD",
    profile: "strict",
    side: "request",
    fields: ["content-length", "transfer-encoding"],
    needs: ["method", "requestHeaders"],
    sections: "RFC 9110 9.3.1; RFC 9110 9.3.2; RFC 9110 9.3.5",
    message: "The {method} request has content, which has no defined meaning. Proxies can drop it or reject the request.",
    fix: "Put the parameters into the URL, or use POST or QUERY.",
    reason: "Some APIs define it, and it works where no proxy is in between.",
    check(facts) {
      const { method = "" } = facts.message;
      const length = facts.request("content-length");
      return when(/^(?:GET|HEAD|DELETE)$/.test(method) && (length === void 0 || Number(length) > 0));
    }
  }
];
function mediaType(values) {
  return parseMediaType(values[0] ?? "");
}
var ORIGIN = /^[a-z][a-z\d+.-]*:\/\/(?:[\w.~%-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
var REQUEST_CONTEXT_RULES = [
  {
    id: "request-referer-forbidden-part",
    severity: "warning",
    level: "MUST",
    side: "request",
    fields: ["referer"],
    needs: ["requestHeaders"],
    sections: "RFC 9110 10.1.3",
    message: "Referer {what}.",
    fix: "Send the URL of the page without user, password and fragment: `Referer: https://example.com/page`.",
    reason: "The request is answered as usual. A user name and a password are an error, because they reach another site.",
    check(facts) {
      const value = facts.request("referer") ?? "";
      const url = parseUrl(value);
      if (url !== void 0 && (url.username !== "" || url.password !== "")) {
        return {
          values: { what: "contains a user name or a password, which the server and its logs then know" },
          severity: "error"
        };
      }
      if (value.includes("#")) return { values: { what: "contains a fragment, which must stay in the client" } };
      return void 0;
    }
  },
  {
    id: "request-origin-invalid",
    severity: "error",
    level: "MUST",
    side: "request",
    fields: ["origin"],
    needs: ["requestHeaders"],
    sections: "Fetch origin-header",
    message: "`Origin: {value}` is not an origin, so servers refuse it in CORS and in checks against forged requests.",
    fix: "Send the scheme and the host, without a path or a slash at the end: `Origin: {right}`.",
    check(facts) {
      var _a2;
      const value = facts.request("origin") ?? "";
      if (value === "null" || ORIGIN.test(value)) return void 0;
      const origin = (_a2 = parseUrl(value)) == null ? void 0 : _a2.origin;
      return { values: { right: origin === void 0 || origin === "null" ? "https://example.com" : origin } };
    }
  }
];
var CREDENTIALS = ["authorization", "proxy-authorization"];
var BEARER_TOKEN = /^[\w\-.~+/]+=*$/;
var JOINED2 = /^[^=,;\s]+=[^,;={"]*, ?[\w-]+=[^;]*$/;
var ATTRIBUTE = /^(?:httponly|secure|partitioned|samesite=(?:lax|none|strict)|max-age=-?\d+|expires=\w{3,9}, .*|path=\/.*|domain=\.?[\w-]+(?:\.[\w-]+)+)$/i;
var REQUEST_CREDENTIAL_RULES = [
  {
    id: "request-authorization-invalid",
    severity: "error",
    level: "MUST",
    side: "request",
    fields: CREDENTIALS,
    needs: ["requestHeaders"],
    sections: "RFC 9110 11.4; RFC 7617 2; RFC 6750 2.1",
    message: "{name} {what}, so servers answer 401 or 400.",
    fix: "Send the scheme, a space and the credentials: {example}.",
    check(facts) {
      var _a2;
      if (facts.message.status < 400) return void 0;
      for (const field of CREDENTIALS) {
        const value = facts.request(field);
        if (value === "" && isRecorded(facts)) continue;
        const what = value === void 0 ? void 0 : credentialsFault(value);
        if (what === void 0) continue;
        const name = ((_a2 = facts.linesOf([field], "request")[0]) == null ? void 0 : _a2[0]) ?? field;
        const basic = /^basic\b/i.test(value ?? "");
        const example = basic ? "`Basic dXNlcjpwYXNzd29yZA==`" : "`Bearer mF_9.B5f-4.1JqM`";
        return { values: { name, what, example }, fields: [field] };
      }
      return void 0;
    }
  },
  {
    id: "request-cookie-attribute",
    severity: "warning",
    level: "MUST",
    side: "request",
    fields: ["cookie"],
    needs: ["requestHeaders"],
    sections: "RFC 6265 4.2.1; RFC 6265 4.2.2",
    message: "Cookie contains {attribute}, an attribute of Set-Cookie, which servers read as another cookie.",
    fix: "Send names and values only: `Cookie: SID=31d4d96e; lang=en`.",
    reason: "Servers mostly ignore a cookie that they do not know.",
    check(facts) {
      const [, ...pairs] = (facts.request("cookie") ?? "").split(";");
      const attribute = pairs.map((pair) => pair.trim()).find((pair) => ATTRIBUTE.test(pair));
      return attribute === void 0 ? void 0 : { values: { attribute: attribute.split("=", 1)[0] ?? "" } };
    }
  },
  {
    id: "request-cookie-repeated",
    severity: "warning",
    level: "MUST",
    side: "request",
    fields: ["cookie"],
    needs: ["requestHeaders", "httpVersion", "connection", "fieldLines"],
    sections: "RFC 6265 5.4; RFC 9113 8.2.3",
    message: "The request has {count} Cookie headers. Over HTTP/1.1 many servers read only one of them.",
    fix: "Send one Cookie header with the pairs separated by `; `.",
    reason: "Servers that join the lines still see every cookie.",
    check(facts) {
      var _a2;
      const count = facts.requestValues("cookie").length;
      return count > 1 && ((_a2 = facts.message.httpVersion) == null ? void 0 : _a2.startsWith("1")) ? { values: { count } } : void 0;
    }
  },
  {
    id: "request-cookie-commas",
    severity: "warning",
    level: "MUST",
    side: "request",
    fields: ["cookie"],
    needs: ["requestHeaders"],
    sections: "RFC 6265 4.2.1",
    message: "Cookie separates its pairs with commas, so servers read one cookie with a long value.",
    fix: "Separate the pairs with semicolons: `Cookie: SID=31d4d96e; lang=en`.",
    reason: "Some servers split at commas too.",
    // HTTP/2 can split the pairs into lines.
    check: (facts) => when(facts.requestValues("cookie").some((line) => JOINED2.test(line)))
  }
];
function credentialsFault(value) {
  const space = value.indexOf(" ");
  const scheme = space < 0 ? value : value.slice(0, space);
  const rest = space < 0 ? "" : value.slice(space + 1).trim();
  if (value === "") return "is empty";
  if (/^(?:basic|bearer):$/i.test(scheme)) return `has a colon after ${scheme.slice(0, -1)}`;
  if (!isToken(scheme)) return "doesn't begin with a scheme such as Bearer";
  if (/^bearer$/i.test(scheme)) {
    if (rest === "") return "has the scheme Bearer without a token";
    if (/^(?:undefined|null|\[object Object\]|NaN)$/.test(rest)) return `has \`${rest}\` in place of a token`;
    if (/^bearer\s/i.test(rest)) return "has the word Bearer twice";
    return BEARER_TOKEN.test(rest) || isRedacted("authorization", rest) ? void 0 : "has a token with characters that a Bearer token can not have";
  }
  if (/^basic$/i.test(scheme)) {
    if (rest === "") return "has the scheme Basic without credentials";
    const bytes = decodeBase64(rest);
    if (bytes === void 0) return rest.includes(":") ? "has Basic credentials that are not base64" : void 0;
    const isText = bytes.every((byte) => byte > 31 && byte < 127);
    return isText && !bytes.includes(58) ? "has Basic credentials without a colon after the user" : void 0;
  }
  return void 0;
}
var LISTS = ["accept", "accept-encoding", "accept-language", "accept-charset"];
var MEDIA_RANGE = /^(?:\*|\*\/\*|[\w!#$&^.+-]+\/(?:\*(?:\+[\w.-]+)?|[\w!#$&^.+-]+))$/;
var OTHERS2 = /^[\w!#$%&'*+.^`|~-]+$/;
var REQUEST_PREFERENCE_RULES = [
  {
    id: "request-accept-invalid",
    severity: "warning",
    level: "MUST",
    side: "request",
    fields: LISTS,
    needs: ["requestHeaders"],
    sections: "RFC 9110 12.4.2; RFC 9110 12.5.1; RFC 9110 12.5.3; RFC 9110 12.5.4",
    message: "In {name}, `{member}` {what}, so servers skip it or ignore the whole header.",
    fix: "Send ranges with weights from 0 to 1: {example}.",
    reason: "Servers fall back to another variant.",
    check(facts) {
      var _a2;
      for (const field of LISTS) {
        const value = facts.request(field);
        if (value === void 0) continue;
        const found = faultOf(field, value);
        if (found === void 0) continue;
        const name = ((_a2 = facts.linesOf([field], "request")[0]) == null ? void 0 : _a2[0]) ?? field;
        return { values: { name, ...found, example: EXAMPLES[field] ?? "" }, fields: [field] };
      }
      return void 0;
    }
  },
  {
    id: "request-accept-encoding-nothing",
    severity: "warning",
    level: "SHOULD",
    side: "request",
    fields: ["accept-encoding"],
    needs: ["requestHeaders"],
    yields: ["request-accept-invalid"],
    sections: "RFC 9110 12.5.3",
    message: "`Accept-Encoding: {value}` allows no encoding, not even none, so servers can answer 415 or ignore it.",
    fix: "Allow one encoding: `Accept-Encoding: gzip, identity;q=0`, or `Accept-Encoding: identity` for none.",
    check(facts) {
      const { ranges } = parseWeightedList(facts.request("accept-encoding") ?? "");
      const refuses = ranges.some(({ range, weight }) => weight === 0 && (range === "identity" || range === "*"));
      return refuses && ranges.every(({ weight }) => weight === 0) ? true : void 0;
    }
  },
  {
    id: "request-priority-invalid",
    severity: "warning",
    level: "MUST",
    side: "request",
    fields: ["priority"],
    needs: ["requestHeaders"],
    sections: "RFC 9218 4; RFC 9218 4.1; RFC 9218 4.2",
    message: "`Priority: {value}` {what}, so servers ignore that part or all of it.",
    fix: "Send an urgency from 0 to 7, and `i` for content that can be used as it arrives: `Priority: u=1, i`.",
    reason: "The response has the default priority.",
    check(facts) {
      const what = priorityFault(facts.request("priority") ?? "");
      return what === void 0 ? void 0 : { values: { what } };
    }
  }
];
var EXAMPLES = {
  accept: "`Accept: text/html, */*;q=0.5`",
  "accept-encoding": "`Accept-Encoding: br, gzip;q=0.8`",
  "accept-language": "`Accept-Language: de, en;q=0.5`",
  "accept-charset": "`Accept-Charset: utf-8`"
};
function faultOf(field, value) {
  const { ranges, invalid } = parseWeightedList(value);
  const [member] = invalid;
  if (member !== void 0) {
    return { member, what: member.startsWith(";") ? "has no range" : "has a weight that is not a number from 0 to 1" };
  }
  const shape = field === "accept" ? MEDIA_RANGE : OTHERS2;
  const broken = ranges.find(({ range }) => !shape.test(range));
  if (broken === void 0) return void 0;
  const sent = splitList(value).find((each) => each.toLowerCase().startsWith(broken.range)) ?? broken.range;
  return { member: sent, what: field === "accept" ? "is not a media range" : "is not a name" };
}
function priorityFault(value) {
  let members;
  try {
    members = parseDictionary(value);
  } catch (error) {
    return `is not a structured dictionary (${error instanceof Error ? error.message : "invalid syntax"})`;
  }
  const urgency = bareItem(members.get("u"));
  if (urgency !== void 0 && !(typeof urgency === "number" && Number.isInteger(urgency) && urgency >= 0 && urgency <= 7)) {
    return "has an urgency (u) that is not a whole number from 0 to 7";
  }
  const incremental = bareItem(members.get("i"));
  return incremental === void 0 || typeof incremental === "boolean" ? void 0 : "has an i that is not a boolean";
}
function bareItem(member) {
  const value = member == null ? void 0 : member[0];
  return Array.isArray(value) ? null : value;
}
var KNOWN_METHODS = /^(?:connect|delete|get|head|options|patch|post|put|query|trace)$/i;
var HOST = /^(?:[\w\-.~!$&'()*+,;=%\x80-\xff]*|\[[\da-f:.]+\])(?::\d{0,5})?$/i;
var ANNOUNCED = ["te", "upgrade", "http2-settings"];
var H2_FORBIDDEN = ["connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade"];
var REQUEST_ROUTING_RULES = [
  {
    id: "request-host-missing",
    severity: "error",
    level: "MUST",
    side: "request",
    absence: ["host"],
    needs: ["httpVersion", "allRequestHeaders", "connection"],
    sections: "RFC 9112 3.2; RFC 9110 7.2",
    message: "The HTTP/1.1 request has no Host header, so servers must answer it with 400 (Bad Request).",
    fix: "Send the host of the URL: `Host: example.com`.",
    // Without User-Agent, somebody listed a few headers, as logs and tests do.
    check: (facts) => when(facts.message.httpVersion === "1.1" && facts.request("user-agent") !== void 0)
  },
  {
    id: "request-host-repeated",
    severity: "error",
    level: "MUST",
    side: "request",
    fields: ["host"],
    needs: ["requestHeaders", "connection"],
    sections: "RFC 9112 3.2",
    message: "The request has {count} Host headers, so servers must answer it with 400 (Bad Request).",
    fix: "Send one Host header.",
    check(facts) {
      const count = facts.requestValues("host").length;
      return count > 1 ? { values: { count } } : void 0;
    }
  },
  {
    id: "request-host-invalid",
    severity: "error",
    level: "MUST",
    side: "request",
    fields: ["host"],
    needs: ["requestHeaders"],
    yields: ["request-host-repeated"],
    sections: "RFC 9110 7.2; RFC 9112 3.2",
    message: "`Host: {value}` is not a host and a port, so servers must answer with 400 (Bad Request).",
    fix: "Send the host alone, with the port if it is not the default: `Host: example.com:8443`.",
    check: (facts) => when(!HOST.test(facts.requestValues("host")[0] ?? ""))
  },
  {
    id: "request-method-case",
    severity: "warning",
    level: "MUST",
    side: "request",
    needs: ["method", "connection"],
    sections: "RFC 9110 9.1",
    message: "Methods are case-sensitive, so `{method}` is not {right}. Many servers answer 405 or 501.",
    fix: "Send `{right}`. Browsers correct some methods in fetch(), but not patch.",
    reason: "Some servers accept any case.",
    check(facts) {
      const { method = "" } = facts.message;
      return KNOWN_METHODS.test(method) && /[a-z]/.test(method) ? { values: { right: method.toUpperCase() } } : void 0;
    }
  },
  {
    id: "request-field-invalid",
    severity: "error",
    level: "MUST",
    side: "request",
    needs: ["requestHeaders"],
    sections: "RFC 9110 5.1; RFC 9110 5.5",
    message: "The request header {name} {what}, so servers reject the request or read it differently.",
    fix: "Use letters, digits and hyphens in names, and no control characters in values.",
    check(facts) {
      for (const [name, value] of facts.message.requestHeaders ?? []) {
        if (!isFieldName(name))
          return { values: { name: `\`${name}\``, what: "has an invalid name" }, fields: [name.toLowerCase()] };
        if (/[\0-\x08\x0a-\x1f\x7f]/.test(value)) {
          return { values: { name, what: "contains a control character" }, fields: [name.toLowerCase()] };
        }
      }
      return void 0;
    }
  },
  {
    id: "request-connection-option-missing",
    severity: "warning",
    level: "MUST",
    side: "request",
    fields: ANNOUNCED,
    needs: ["httpVersion", "allRequestHeaders", "connection"],
    sections: "RFC 9110 7.8; RFC 9110 10.1.4",
    message: "{name} is sent without `Connection: {name}`, so proxies forward it to servers that it is not meant for.",
    fix: "Send `Connection: {name}` with it.",
    reason: "Without a proxy in between, servers mostly accept the request.",
    check(facts) {
      var _a2, _b2;
      if (!((_a2 = facts.message.httpVersion) == null ? void 0 : _a2.startsWith("1"))) return void 0;
      const connection = facts.request("connection");
      const field = ANNOUNCED.find((name) => facts.request(name) !== void 0 && !hasToken(connection, name));
      if (field === void 0) return void 0;
      return { values: { name: ((_b2 = facts.linesOf([field], "request")[0]) == null ? void 0 : _b2[0]) ?? field }, fields: [field] };
    }
  },
  {
    id: "request-connection-end-to-end",
    severity: "error",
    level: "MUST",
    side: "request",
    fields: ["connection"],
    needs: ["requestHeaders", "connection"],
    sections: "RFC 9110 7.6.1",
    message: "`Connection: {value}` names {option}, so proxies remove that header before it reaches the server.",
    fix: "Remove {option} from Connection.",
    check(facts) {
      const option = endToEndOption(facts.request("connection"));
      return option === void 0 ? void 0 : { values: { option } };
    }
  },
  {
    id: "request-connection-fields-h2",
    severity: "error",
    level: "MUST",
    side: "request",
    fields: [...H2_FORBIDDEN, "te"],
    needs: ["httpVersion", "requestHeaders", "connection"],
    sections: "RFC 9113 8.2.2; RFC 9114 4.2",
    message: "HTTP/{version} forbids these request headers: {names}. Servers must reject the request.",
    fix: "Remove {names}.",
    check(facts) {
      var _a2;
      const version = facts.message.httpVersion ?? "";
      if (!/^[23]/.test(version)) return void 0;
      const fields = H2_FORBIDDEN.filter((name) => facts.request(name) !== void 0);
      if (!["trailers", void 0].includes((_a2 = facts.request("te")) == null ? void 0 : _a2.toLowerCase())) fields.push("te");
      if (fields.length === 0 || facts.request("http2-settings") !== void 0) return void 0;
      return { values: { version, names: fields.join(", ") }, fields };
    }
  },
  {
    id: "request-max-forwards-invalid",
    severity: "warning",
    level: "MUST",
    side: "request",
    fields: ["max-forwards"],
    needs: ["requestHeaders"],
    sections: "RFC 9110 7.6.2",
    message: "`Max-Forwards: {value}` is not a number, so proxies don't count the hops.",
    fix: "Send digits: `Max-Forwards: 10`.",
    reason: "The request is forwarded as if the header were absent.",
    check: (facts) => when(!/^\d+$/.test(facts.request("max-forwards") ?? ""))
  },
  {
    id: "request-expect-invalid",
    severity: "warning",
    level: "MUST",
    side: "request",
    fields: ["expect"],
    needs: ["requestHeaders"],
    sections: "RFC 9110 10.1.1",
    message: "`Expect: {value}` {what}.",
    fix: "Send `Expect: 100-continue` with content, or remove Expect.",
    reason: "Servers can answer 417 or ignore the expectation.",
    check(facts) {
      const expectations = splitList(facts.request("expect") ?? "");
      if (expectations.length === 0) return void 0;
      const unknown = expectations.find((each) => each.toLowerCase() !== "100-continue");
      if (unknown !== void 0) {
        const what = isToken(unknown) ? "is an expectation that no standard defines" : "is not an expectation";
        return { values: { what } };
      }
      const empty = facts.request("content-length") === "0";
      return empty ? {
        values: { what: "must not be sent in a request without content" },
        fields: ["expect", "content-length"]
      } : void 0;
    }
  }
];
var CLIENT_ERROR_RULES = [
  {
    id: "status-405-missing-allow",
    severity: "error",
    level: "MUST",
    statuses: requires("Allow"),
    absence: ["allow"],
    sections: "RFC 9110 15.5.6; RFC 9110 10.2.1",
    message: "{status} has no Allow header, so the client can't tell which methods the resource supports.",
    fix: "List the supported methods, for example `Allow: GET, HEAD`. The list can be empty."
  },
  {
    id: "status-405-allow-lists-method",
    severity: "warning",
    level: "MUST",
    statuses: requires("Allow"),
    fields: ["allow"],
    needs: ["method"],
    sections: "RFC 9110 15.5.6",
    message: "{status} rejects {method}, but `Allow: {value}` lists it.",
    fix: "Support {method}, or send `Allow: {others}`.",
    reason: "The client still learns that its request failed. The wrong list can only make it try again.",
    check(facts) {
      const methods = splitList(facts.value("allow") ?? "");
      const { method = "" } = facts.message;
      if (!methods.includes(method)) return void 0;
      return { values: { others: methods.filter((each) => each !== method).join(", ") } };
    }
  },
  {
    id: "status-405-allow-get-without-head",
    severity: "info",
    level: "MUST",
    profile: "strict",
    fields: ["allow"],
    sections: "RFC 9110 9.1",
    message: "`Allow: {value}` lists GET without HEAD. General-purpose servers must support both.",
    fix: "Support HEAD and list it: `Allow: {value}, HEAD`.",
    reason: "The requirement is for general-purpose servers. The inspector can't tell whether this is one.",
    check(facts) {
      const methods = splitList(facts.value("allow") ?? "");
      return when(methods.includes("GET") && !methods.includes("HEAD"));
    }
  },
  {
    id: "allow-invalid",
    severity: "error",
    level: "MUST",
    fields: ["allow"],
    sections: "RFC 9110 10.2.1; RFC 9110 9.1",
    message: "`Allow: {value}` is not a list of methods: `{member}` is not a method name.",
    fix: "Separate methods with commas: `Allow: {fixed}`.",
    check(facts) {
      const value = facts.value("allow") ?? "";
      const [member] = parseTokenList(value).invalid;
      return member === void 0 ? void 0 : { values: { member, fixed: correctTokenList(value) ?? "GET, HEAD" } };
    }
  },
  {
    id: "status-406-without-negotiation",
    severity: "warning",
    level: "advice",
    statuses: only(406),
    needs: ["allRequestHeaders"],
    sections: "RFC 9110 15.5.7; RFC 9110 12.4.1",
    message: "406 (Not Acceptable) answers a request that accepts anything.",
    fix: "Send a representation, or 415 if the problem is the body of the request.",
    reason: "The client can't correct a preference that it didn't state.",
    check(facts) {
      const names = facts.requestNames.filter((name) => /^accept(?:-(?:charset|encoding|language))?$/.test(name));
      return when(names.every((name) => /^\s*\*(?:\/\*)?\s*$/.test(facts.request(name) ?? "")));
    }
  },
  {
    id: "status-408-connection-close",
    severity: "info",
    level: "SHOULD",
    profile: "strict",
    statuses: only(408),
    absence: ["connection"],
    needs: ["httpVersion", "connection"],
    sections: "RFC 9112 9.6; RFC 9110 15.5.9",
    message: "408 (Request Timeout) doesn't say that the connection closes.",
    fix: "Add `Connection: close`.",
    reason: "The requirement is for servers that close the connection. This one may keep it open.",
    check: (facts) => when(facts.message.httpVersion === "1.1")
  },
  {
    id: "status-409-empty",
    severity: "info",
    level: "SHOULD",
    profile: "strict",
    statuses: only(409),
    needs: ["content", "method"],
    sections: "RFC 9110 15.5.10",
    message: "409 (Conflict) has no body, so the client can't tell what the conflict is.",
    fix: "Describe the conflict in a problem document (`application/problem+json`).",
    reason: "The client still learns that its request failed, but not why.",
    check: (facts) => when(facts.hasContent === false && facts.message.method !== "HEAD")
  },
  {
    id: "status-411-with-content-length",
    severity: "warning",
    level: "advice",
    statuses: only(411),
    needs: ["requestHeaders"],
    sections: "RFC 9110 15.5.12",
    message: "411 (Length Required) asks for Content-Length, but the request has `Content-Length: {length}`.",
    fix: "Send the status for the real problem, for example 400 or 413.",
    reason: "The client has already sent what the status asks for, so it can't correct the request.",
    check(facts) {
      const length = facts.request("content-length");
      return length !== void 0 && /^\d+$/.test(length) ? { values: { length } } : void 0;
    }
  },
  {
    id: "status-415-missing-accept",
    severity: "info",
    level: "advice",
    profile: "strict",
    statuses: (row, code) => code === 415 && hasField(row, "Accept"),
    absence: ["accept", "accept-encoding", "accept-post", "accept-patch", "accept-query"],
    sections: "RFC 9110 15.5.16; RFC 9110 12.5.3",
    message: "415 (Unsupported Media Type) doesn't say which formats are supported.",
    fix: "Add Accept, for example `Accept: application/json`, or Accept-Encoding if the problem is the content coding."
  },
  {
    id: "status-417-without-expect",
    severity: "warning",
    level: "advice",
    statuses: only(417),
    needs: ["allRequestHeaders"],
    sections: "RFC 9110 15.5.18",
    message: "417 (Expectation Failed) answers a request that has no Expect header.",
    fix: "Send the status for the real problem, for example 400.",
    reason: "The status is about a header that the client didn't send, so the client can't correct the request.",
    check: (facts) => when(facts.request("expect") === void 0)
  },
  {
    id: "status-418-joke",
    severity: "info",
    level: "advice",
    profile: "strict",
    statuses: (row) => (row == null ? void 0 : row.registration.state) === "unused" && row.class === "client-error",
    sections: "RFC 9110 15.5.19",
    message: "{status} is reserved and has no meaning.",
    fix: "Send the status for the real problem, for example 400 or 403."
  },
  {
    id: "status-425-without-early-data",
    severity: "warning",
    level: "SHOULD",
    statuses: only(425),
    needs: ["allRequestHeaders", "url"],
    sections: "RFC 8470 5.2",
    message: "425 (Too Early) rejects early data, but the request came over http without an Early-Data header.",
    fix: "Send the status for the real problem, for example 503 or 409.",
    // Over https, only the server that ended TLS knows. An invalid Early-Data counts as 1 (RFC 8470, section 5.1).
    check: (facts) => {
      var _a2;
      return when(((_a2 = facts.url) == null ? void 0 : _a2.protocol) === "http:" && facts.request("early-data") === void 0);
    }
  },
  {
    id: "status-426-missing-upgrade",
    severity: "error",
    level: "MUST",
    statuses: requires("Upgrade"),
    absence: ["upgrade"],
    needs: ["httpVersion", "connection"],
    sections: "RFC 9110 15.5.22; RFC 9110 7.8",
    message: "{status} has no Upgrade header, so the client can't tell which protocol to use.",
    fix: "Add the protocol, for example `Upgrade: websocket`, and `Connection: Upgrade`.",
    // HTTP/2 forbids the header, and 101 has its own rule.
    check: (facts) => when(facts.status !== 101 && /^1/.test(facts.message.httpVersion ?? ""))
  },
  {
    id: "status-451-missing-blocked-by",
    severity: "info",
    level: "SHOULD",
    profile: "strict",
    statuses: (row, code) => code === 451 && hasField(row, "Link"),
    sees: ["link"],
    sections: "RFC 7725 4",
    message: "451 (Unavailable For Legal Reasons) doesn't say who implements the block.",
    fix: 'If you implement the block, add a link to yourself, for example `Link: <https://example.com/>; rel="blocked-by"`.',
    reason: "The requirement is for whoever implements the block. The inspector can't tell whether that is this server.",
    check: (facts) => when(!facts.links.links.some(({ relations }) => relations.includes("blocked-by")))
  },
  {
    id: "error-html-for-json",
    severity: "warning",
    level: "advice",
    statuses: (row) => (row == null ? void 0 : row.class) === "client-error" || (row == null ? void 0 : row.class) === "server-error",
    fields: ["content-type"],
    needs: ["requestHeaders"],
    sections: "RFC 9110 12.5.1; RFC 9457 3",
    message: "The {status} response is an HTML page, but the client asked for JSON: `Accept: {accept}`.",
    fix: "Send the error as `application/problem+json`.",
    reason: "Clients that expect JSON fail to parse the page and lose the reason of the error.",
    check(facts) {
      var _a2, _b2, _c2;
      const accept = facts.request("accept");
      if (accept === void 0 || ((_a2 = parseMediaType(facts.value("content-type") ?? "")) == null ? void 0 : _a2.type) !== "text/html")
        return void 0;
      if (facts.hasContent === false || facts.value("content-length") === "0") return void 0;
      const { ranges, invalid } = parseWeightedList(accept);
      if (invalid.length > 0) return void 0;
      const json = ((_b2 = ranges.find(({ range }) => range === "application/json" || range.endsWith("+json"))) == null ? void 0 : _b2.weight) ?? 0;
      return json > (((_c2 = findRange(ranges, rangesOfType("text/html"))) == null ? void 0 : _c2.weight) ?? 0) ? { values: { accept } } : void 0;
    }
  }
];
var INFORMATIONAL_RULES = [
  {
    id: "status-1xx-has-body",
    severity: "error",
    level: "MUST",
    statuses: (row, code) => (row == null ? void 0 : row.class) === "informational" || code >= 100 && code < 200,
    sections: "RFC 9110 15.2; RFC 9110 8.6; RFC 9112 6.1",
    message: "{status} is an interim response and can't have a body, but {what}.",
    fix: "Remove Content-Length, Transfer-Encoding and the body. They belong to the final response.",
    check(facts) {
      const field = ["content-length", "transfer-encoding"].find((name) => facts.has(name));
      if (field !== void 0)
        return { values: { what: `it has \`${facts.sentName(field)}: ${facts.value(field)}\`` }, fields: [field] };
      return facts.status !== 101 && facts.hasContent ? { values: { what: "bytes follow its headers" } } : void 0;
    }
  },
  {
    id: "status-100-without-expect",
    severity: "info",
    level: "advice",
    profile: "strict",
    statuses: only(100),
    needs: ["allRequestHeaders"],
    sections: "RFC 9110 15.2.1; RFC 9110 10.1.1",
    message: "100 (Continue) answers a request that has no `Expect: 100-continue`.",
    fix: "Send 100 only if the request has `Expect: 100-continue`.",
    check: (facts) => when(!/(?:^|,)\s*100-continue\s*(?:,|$)/i.test(facts.request("expect") ?? ""))
  },
  {
    id: "status-101-missing-upgrade",
    severity: "error",
    level: "MUST",
    statuses: (row, code) => code === 101 && requires("Upgrade")(row),
    absence: ["upgrade"],
    yields: ["status-101-in-http2"],
    sections: "RFC 9110 15.2.2; RFC 9110 7.8",
    message: "101 (Switching Protocols) has no Upgrade header, so the client can't tell which protocol follows.",
    fix: "Add the chosen protocol, for example `Upgrade: websocket`, and `Connection: Upgrade`."
  },
  {
    id: "status-101-not-requested",
    severity: "error",
    level: "MUST",
    statuses: only(101),
    needs: ["allRequestHeaders"],
    yields: ["status-101-in-http2"],
    sections: "RFC 9110 7.8; RFC 9110 15.2.2",
    message: "101 (Switching Protocols) answers a request that has no Upgrade header, so the client didn't offer to switch.",
    fix: "Answer in the protocol of the request.",
    check: (facts) => when(facts.request("upgrade") === void 0)
  },
  {
    id: "status-101-in-http2",
    severity: "error",
    level: "MUST",
    statuses: only(101),
    needs: ["httpVersion", "connection"],
    sections: "RFC 9113 8.6; RFC 9114 4.5",
    message: "HTTP/{version} doesn't support 101 (Switching Protocols).",
    fix: "Use extended CONNECT, or serve the upgrade over HTTP/1.1.",
    check: (facts) => {
      const version = facts.message.httpVersion ?? "";
      return /^[23]/.test(version) ? { values: { version } } : void 0;
    }
  },
  {
    id: "status-103-missing-link",
    severity: "info",
    level: "advice",
    profile: "strict",
    statuses: only(103),
    absence: ["link"],
    sections: "RFC 8297 2",
    message: "103 (Early Hints) has no Link header, so the client has nothing to preload.",
    fix: "Add a link that the final response will have too, for example `Link: </style.css>; rel=preload; as=style`."
  }
];
var CONTROLS = /[\0-\x1f\x7f]/;
var REDIRECTION_RULES = [
  {
    id: "redirect-missing-location",
    severity: "error",
    level: "SHOULD",
    statuses: (row) => (row == null ? void 0 : row.redirectMethod) !== void 0,
    absence: ["location"],
    sections: "RFC 9110 15.4; RFC 9110 15.4.2; RFC 9110 15.4.3",
    message: "{status} has no Location header, so clients can't follow the redirect.",
    fix: "Add the target, for example `Location: /new`.",
    reason: "Clients have no URL to go to, so they stop here."
  },
  {
    id: "redirect-location-invalid",
    severity: "error",
    level: "MUST",
    statuses: (row, code) => (row == null ? void 0 : row.class) === "redirection" || code === 201,
    fields: ["location"],
    sections: "RFC 9110 10.2.2; RFC 9110 2.2",
    message: "`Location: {value}` is not a valid URL: {why}.",
    fix: "Send a valid URL or path, for example `Location: {fixed}`.",
    reason: "It is a warning if browsers repair the value: other clients send it as it is, or don't follow it.",
    check(facts) {
      var _a2;
      const value = facts.values("location")[0] ?? "";
      const why = locationError(value);
      if (why === void 0) return void 0;
      const target = value === "" ? void 0 : parseUrl(value, ((_a2 = facts.url) == null ? void 0 : _a2.href) ?? "http://a.invalid/");
      return target === void 0 || CONTROLS.test(value) ? { values: { why, fixed: "/new" } } : { values: { why, fixed: repair(value) }, severity: "warning" };
    }
  },
  {
    id: "redirect-loop-self",
    severity: "error",
    level: "advice",
    statuses: (row) => (row == null ? void 0 : row.redirectMethod) !== void 0,
    fields: ["location"],
    needs: ["url", "method"],
    yields: ["redirect-location-invalid"],
    sections: "RFC 9110 15.4",
    message: "{status} redirects {method} {url} to itself.",
    fix: "Redirect to another URL, or answer this request without a redirect.",
    reason: "Clients repeat the request until they give up. With Set-Cookie it is a warning, because the next request can differ.",
    check(facts) {
      const { method = "" } = facts.message;
      const { redirectMethod } = facts.row ?? {};
      const repeated = redirectMethod === "kept" || redirectMethod === "may-change" && isSafeMethod(method);
      if (!(repeated || method === "GET" || method === "HEAD") || withoutFragment(targetOf(facts)) !== withoutFragment(facts.url))
        return void 0;
      return facts.has("set-cookie") ? { severity: "warning" } : true;
    }
  },
  {
    id: "redirect-https-to-http",
    severity: "warning",
    level: "advice",
    statuses: (row) => (row == null ? void 0 : row.redirectMethod) !== void 0,
    fields: ["location"],
    needs: ["url"],
    sections: "RFC 9110 4.2.2; RFC 9110 15.4",
    message: "{status} redirects from https to the unencrypted `{value}`.",
    fix: "Redirect to the same address with https.",
    reason: "The next request, with its cookies and query, can be read and changed on the way.",
    check(facts) {
      var _a2;
      const target = targetOf(facts);
      return when(((_a2 = facts.url) == null ? void 0 : _a2.protocol) === "https:" && (target == null ? void 0 : target.protocol) === "http:" && !isLoopback(target.hostname));
    }
  },
  {
    id: "redirect-302-after-post",
    severity: "info",
    level: "advice",
    profile: "strict",
    statuses: (row) => (row == null ? void 0 : row.redirectMethod) === "may-change",
    needs: ["method"],
    sections: "RFC 9110 15.4.3; RFC 9110 15.4.2",
    message: "After {status} to {method}, some clients repeat {method} and some send GET.",
    fix: "Send 303 if GET should follow, or 307 or 308 to keep {method}.",
    check: ({ message }) => when(message.method !== "GET" && message.method !== "HEAD")
  },
  {
    id: "redirect-permanent-uncontrolled",
    severity: "info",
    level: "advice",
    profile: "strict",
    statuses: (row) => (row == null ? void 0 : row.redirectMethod) !== void 0 && row.cacheability === "heuristic",
    absence: ["cache-control", "expires"],
    sections: "RFC 9111 4.2.2; RFC 9110 15.4.2",
    message: "{status} is permanent and states no lifetime, so clients can cache it for a long time.",
    fix: "State how long it may be cached, for example `Cache-Control: max-age=3600`."
  },
  {
    id: "status-300-missing-choices",
    severity: "info",
    level: "SHOULD",
    profile: "strict",
    statuses: only(300),
    absence: ["location", "link"],
    needs: ["content", "method"],
    sections: "RFC 9110 15.4.1",
    message: "300 (Multiple Choices) lists no choices: it has no body and no Location or Link header.",
    fix: "List the choices in the body, or add the preferred one as Location.",
    reason: "Clients need a person to choose in any case, because the choices have no standard format.",
    check: (facts) => when(facts.hasContent === false && facts.message.method !== "HEAD")
  },
  {
    id: "status-305-deprecated",
    severity: "warning",
    level: "advice",
    statuses: (row) => (row == null ? void 0 : row.registration.state) === "deprecated",
    sections: "RFC 9110 15.4.6",
    message: "{status} is deprecated.",
    fix: "Configure the proxy in the client, and answer this request without a redirect.",
    reason: "Clients have no safe way to accept a proxy from a response, which is why it was deprecated (RFC 7231, appendix B)."
  },
  {
    id: "status-306-reserved",
    severity: "warning",
    level: "advice",
    statuses: (row) => (row == null ? void 0 : row.registration.state) === "unused" && row.class === "redirection",
    sections: "RFC 9110 15.4.7",
    message: "{status} is no longer used and has no meaning.",
    fix: "Send 302, 303, 307 or 308.",
    reason: "Clients that don't know it treat it as 300."
  }
];
function locationError(value) {
  var _a2;
  if (value === "") return "it is empty";
  if (parseUrl(value, "http://a.invalid/") === void 0) return "its host or port can't be read";
  const character = (_a2 = /[^\x21-\x7e]|["<>\\^`{|}]/.exec(value)) == null ? void 0 : _a2[0];
  if (character !== void 0) {
    const code = character.codePointAt(0) ?? 0;
    return `it contains ${code <= 32 || code > 126 ? `U+${code.toString(16).toUpperCase().padStart(4, "0")}` : `"${character}"`}`;
  }
  if (/%(?![\da-f]{2})/i.test(value)) return "a % is not followed by two hexadecimal digits";
  return /^[^/?#]*:/.test(value) && !/^[a-z][a-z\d+\-.]*:/i.test(value) ? "its first path segment contains a colon" : void 0;
}
function repair(value) {
  const complete = value.replaceAll("\\", "/").replace(/%(?![\da-f]{2})/gi, "%25");
  const encoded = encode(complete, /[^\x21-\x7e]|["<>^`{|}]/gu);
  return /^[^/?#]*:/.test(encoded) && !/^[a-z][a-z\d+\-.]*:/i.test(encoded) ? `./${encoded}` : encoded;
}
function targetOf(facts) {
  var _a2;
  return parseUrl(facts.values("location")[0], (_a2 = facts.url) == null ? void 0 : _a2.href);
}
function withoutFragment(url) {
  return url === void 0 ? void 0 : url.href.slice(0, url.href.length - url.hash.length);
}
var SERVER_ERROR_RULES = [
  {
    id: "status-501-for-known-method",
    severity: "info",
    level: "MUST",
    profile: "strict",
    statuses: only(501),
    needs: ["method"],
    sections: "RFC 9110 9.1; RFC 9110 15.6.2",
    message: "501 (Not Implemented) says that the server doesn't support {method}, but general-purpose servers must.",
    fix: "Send 405 if this resource doesn't support {method}, or 500 if something else is missing.",
    reason: "The requirement is for general-purpose servers. The inspector can't tell whether this is one.",
    check: ({ message }) => when(message.method === "GET" || message.method === "HEAD")
  },
  {
    id: "status-505-http2",
    severity: "warning",
    level: "advice",
    statuses: only(505),
    needs: ["httpVersion", "connection"],
    sections: "RFC 9110 15.6.6",
    message: "505 (HTTP Version Not Supported) rejects HTTP/{version}, but client and server had agreed on that version.",
    fix: "Send the status for the real problem, for example 500.",
    reason: "The status is about the version, so the client can't find the real problem.",
    check: (facts) => {
      const version = facts.message.httpVersion ?? "";
      return /^[23]/.test(version) ? { values: { version } } : void 0;
    }
  },
  {
    id: "status-506-510-obsolete",
    severity: "info",
    level: "advice",
    profile: "strict",
    statuses: (row) => (row == null ? void 0 : row.registration.state) === "obsoleted",
    sections: "RFC 2774 7",
    message: "{status} belongs to an extension that is obsolete.",
    fix: "Send the status for the real problem, for example 500."
  },
  {
    id: "status-511-from-origin",
    severity: "warning",
    level: "SHOULD",
    statuses: (row) => (row == null ? void 0 : row.sender) === "network",
    sections: "RFC 6585 6",
    message: "{status} is for networks that intercept requests, but {sign}.",
    fix: "If clients have to log in, send 401. Otherwise send 403.",
    check(facts) {
      var _a2, _b2;
      if ((_a2 = facts.mediaType) == null ? void 0 : _a2.type.endsWith("json")) return { values: { sign: "this one is JSON, not a login page" } };
      return ((_b2 = facts.url) == null ? void 0 : _b2.protocol) === "https:" ? { values: { sign: "this one came from the origin server over https" } } : void 0;
    }
  }
];
var STATUS_CODE_RULES = [
  {
    id: "status-out-of-range",
    severity: "error",
    level: "MUST",
    statuses: (_, code) => !(Number.isInteger(code) && code >= 100 && code <= 599),
    sections: "RFC 9110 15",
    message: "{status} is not a valid status code: the range is 100 to 599. Clients treat it as a server error or reject the response.",
    fix: "Send a registered status code, such as 400 or 500."
  },
  {
    id: "status-unregistered",
    severity: "warning",
    level: "advice",
    statuses: (row, code) => row === void 0 && Number.isInteger(code) && code >= 100 && code <= 599,
    sections: "RFC 9110 15; RFC 9110 15.1",
    message: "{status} is not a registered status code{known}. Clients that don't know it treat it as {class}.",
    fix: "Send the registered code that is closest in meaning, or {class}.",
    reason: "Clients handle the response by the class of the code and miss its meaning.",
    check(facts) {
      const [vendor] = findVendorStatuses(facts.status);
      const known2 = vendor === void 0 ? "" : ` (${vendor.vendorName} uses it for "${vendor.phrase}")`;
      const values = { known: known2, class: `${Math.floor(facts.status / 100)}00` };
      return { values, ...vendor !== void 0 && { severity: "info" } };
    }
  },
  {
    id: "status-reason-mismatch",
    severity: "info",
    level: "advice",
    profile: "default",
    statuses: (row) => row !== void 0,
    needs: ["reason"],
    sections: "RFC 9112 4; RFC 9110 15.1",
    message: "The reason phrase `{reason}` belongs to {other}, but the status is {status}.",
    fix: "Send `{phrase}`, or leave the reason phrase out.",
    check(facts) {
      var _a2, _b2;
      const { reason = "" } = facts.message;
      if (reason === "" || reason === ((_a2 = facts.row) == null ? void 0 : _a2.phrase)) return void 0;
      if (reason === "OK" && facts.hides("field-lines") && isUnknownToPolly(facts.status)) return void 0;
      const other = codeOfPhrase(reason);
      return other === void 0 || other === facts.status ? void 0 : { values: { reason, other, phrase: ((_b2 = facts.row) == null ? void 0 : _b2.phrase) ?? "" } };
    }
  }
];
var VALUES = ["deny", "sameorigin"];
var BLOCKING = ["deny", "sameorigin", "allowall"];
var FRAME_OPTIONS_RULES = [
  {
    id: "x-frame-options-invalid",
    severity: "error",
    level: "MUST",
    fields: ["x-frame-options"],
    sections: "HTML the-x-frame-options-header",
    message: "`X-Frame-Options: {value}` is not `DENY` or `SAMEORIGIN`, so browsers ignore it and any site can frame the page.",
    fix: "Send `X-Frame-Options: {right}`. To allow single sites, send `Content-Security-Policy: frame-ancestors https://site.example`.",
    check(facts) {
      const values = frameOptions(facts);
      if (values.length === 1 && values[0] === "allowall") return void 0;
      if (values.length === 0 || values.some((value) => VALUES.includes(value)) || isBlocking(values)) return void 0;
      const word2 = (values[0] ?? "").slice(0, 40).replace(/[^a-z]/g, "");
      return { values: { right: (closestWord(word2, VALUES) ?? VALUES[0] ?? "").toUpperCase() } };
    }
  },
  {
    id: "x-frame-options-conflict",
    severity: "warning",
    level: "MUST",
    fields: ["x-frame-options"],
    sections: "HTML the-x-frame-options-header",
    message: "`X-Frame-Options: {value}` has different values, so browsers block every frame, including those of your own site.",
    fix: "Send one value: `DENY` or `SAMEORIGIN`.",
    reason: "The page is protected. It is a fault only if your own site frames it.",
    check: (facts) => when(isBlocking(frameOptions(facts)))
  }
];
function frameOptions(facts) {
  if (!isDocument(facts)) return [];
  const policies = facts.value("content-security-policy") ?? "";
  if (/(?:^|[;,])\s*frame-ancestors(?:\s|$|;)/i.test(policies)) return [];
  return [...new Set(splitOutsideQuotes((facts.value("x-frame-options") ?? "").toLowerCase(), ","))];
}
function isBlocking(values) {
  return values.length > 1 && values.some((value) => BLOCKING.includes(value));
}
var WITH_REPORT_TO = /* @__PURE__ */ HEADER_VALUES.filter(
  ({ shape, parameters }) => shape === "sf-item" && (parameters == null ? void 0 : parameters["report-to"]) !== void 0
);
var SECURE = /* @__PURE__ */ SECURE_ONLY.filter((name) => name !== "strict-transport-security");
var PLACE_RULES = [
  {
    id: "secure-header-over-http",
    severity: "info",
    level: "MUST",
    profile: "browser",
    fields: SECURE,
    needs: ["url"],
    sections: "RFC 8942 3.1; Clear Site Data header; HTML the-coop-headers",
    message: "Browsers ignore {names} over http.",
    fix: "Redirect to https, and send {names} there.",
    reason: "The headers have no effect here, so they do no harm either.",
    check(facts) {
      var _a2;
      if (((_a2 = facts.url) == null ? void 0 : _a2.protocol) !== "http:" || isLoopback(facts.url.hostname)) return void 0;
      const fields = SECURE.filter((name) => facts.has(name));
      return { values: { names: fields.map((name) => facts.sentName(name)).join(", ") }, fields };
    }
  },
  {
    id: "cache-group-invalidation-safe",
    severity: "error",
    level: "MUST",
    fields: ["cache-group-invalidation"],
    needs: ["method"],
    sections: "RFC 9875 3",
    message: "Caches ignore Cache-Group-Invalidation in the response to {method}, which is a safe method.",
    fix: "Send it in responses to POST, PUT, PATCH or DELETE.",
    check: (facts) => when(isSafeMethod(facts.message.method ?? ""))
  },
  {
    id: "report-to-parameter-invalid",
    severity: "warning",
    level: "MUST",
    fields: /* @__PURE__ */ WITH_REPORT_TO.map(({ name }) => name.toLowerCase()),
    sections: "HTML the-coop-headers; HTML the-coep-headers",
    message: "`{name}: {text}` {why}, so browsers send no reports.",
    fix: 'Name an endpoint of Reporting-Endpoints in double quotes: `report-to="name"`.',
    reason: "The policy itself still works.",
    check(facts) {
      for (const row of WITH_REPORT_TO) {
        const field = row.name.toLowerCase();
        const text = facts.value(field);
        const why = (text == null ? void 0 : text.includes("report-to")) && isRead(row, facts) ? reportToFault(row, text) : void 0;
        if (text !== void 0 && why !== void 0)
          return { values: { name: facts.sentName(field), text, why }, fields: [field] };
      }
      return void 0;
    }
  }
];
var LENGTH_LIMIT = 256;
var COUNT_LIMIT = 64;
function remember2(check) {
  const known2 = /* @__PURE__ */ new Map();
  return (value) => {
    if (value.length > LENGTH_LIMIT) return check(value);
    const before = known2.get(value);
    if (before !== void 0 || known2.has(value)) return before;
    const result = check(value);
    if (known2.size >= COUNT_LIMIT) known2.clear();
    known2.set(value, result);
    return result;
  };
}
var EXAMPLES2 = {
  dictionary: 'first=1, second="text"',
  item: "token",
  list: "first, second;parameter=1"
};
var WITH_SYNTAX = [
  "deprecation-invalid",
  "digest-invalid",
  "permissions-policy-invalid",
  "ratelimit-invalid",
  "targeted-cc-invalid"
];
var STRUCTURED_FIELD_RULES = /* @__PURE__ */ makeRules();
function makeRules() {
  const checks = /* @__PURE__ */ new Map();
  const keyChecks = /* @__PURE__ */ new Map();
  for (const { name, rule, shape } of HEADER_VALUES) {
    if (!shape.startsWith("sf-")) continue;
    const type = shape.slice("sf-".length);
    keyChecks.set(
      name.toLowerCase(),
      remember2((value) => keyWithTwoValues(value, type))
    );
    if (WITH_SYNTAX.includes(rule)) continue;
    checks.set(name.toLowerCase(), { type, errorOf: remember2((value) => structuredFieldError(value, type)) });
  }
  return [
    {
      id: "sf-invalid",
      severity: "error",
      level: "MUST",
      fields: [...checks.keys()],
      sections: "RFC 9651 4.2",
      message: "{name} is not a valid structured {type}, so clients ignore it: {why}.",
      fix: "Write it like `{example}`.",
      check(facts) {
        for (const name of facts.lines.keys()) {
          const check = checks.get(name);
          const lines = facts.values(name);
          if (check === void 0 || lines.length > 1 && name in REPEATED) continue;
          const { type, errorOf } = check;
          const why = errorOf(lines.join(", "));
          if (why !== void 0)
            return { values: { name: facts.sentName(name), type, why, example: EXAMPLES2[type] }, fields: [name] };
        }
        return void 0;
      }
    },
    {
      id: "sf-key-contradicted",
      severity: "warning",
      level: "MUST",
      fields: [...keyChecks.keys()],
      sections: "RFC 9651 3.1.2; RFC 9651 3.2; RFC 9651 4.2.2",
      message: "{name} has two values for `{key}`. Clients ignore all but the last one.",
      fix: "Send `{key}` once.",
      reason: "The rest of the header works.",
      check(facts) {
        for (const name of facts.lines.keys()) {
          const keyOf2 = keyChecks.get(name);
          const key = keyOf2 == null ? void 0 : keyOf2(facts.values(name).join(", "));
          if (key !== void 0) return { values: { name: facts.sentName(name), key }, fields: [name] };
        }
        return void 0;
      }
    }
  ];
}
function keyWithTwoValues(value, type) {
  try {
    return contradictedKey(value, type);
  } catch {
    return void 0;
  }
}
var VALUE_RULES = /* @__PURE__ */ VALUE_RULE_TEXTS.map(makeRule);
function makeRule({ id, severity, level, reason, sections, effect, example }) {
  var _a2;
  const rows = HEADER_VALUES.filter(({ rule }) => rule === id);
  const checks = rows.map((row) => {
    return { row, field: row.name.toLowerCase(), faultOf: remember2((value) => valueFault(row, value)) };
  });
  const name = rows.length === 1 ? ((_a2 = rows[0]) == null ? void 0 : _a2.name) ?? "" : "{name}";
  return {
    id,
    severity,
    level,
    ...severity === "info" && { profile: "strict" },
    ...reason !== void 0 && { reason },
    fields: checks.map(({ field }) => field),
    sections,
    message: `\`${name}: {value}\` {why}, so ${effect}.`,
    fix: rows.some(hasWords) ? `Send \`${name}: {right}\`.` : `Send a value such as \`${example}\`.`,
    check(facts) {
      for (const { row, field, faultOf: faultOf2 } of checks) {
        const lines = facts.values(field);
        if (lines.length === 0 || lines.length > 1 && field in REPEATED || !isRead(row, facts)) continue;
        const value = lines.join(", ");
        const why = faultOf2(value);
        if (why === void 0) continue;
        const right = closestValue(row, value) ?? example;
        return { values: { name: facts.sentName(field), why, right }, fields: [field] };
      }
      return void 0;
    }
  };
}
function hasWords({ shape, value }) {
  var _a2;
  return !/list|dictionary/.test(shape) && ((_a2 = value == null ? void 0 : value.is[0]) == null ? void 0 : _a2.words) !== void 0;
}
function closestValue({ value: type }, value) {
  var _a2;
  const words = ((_a2 = type == null ? void 0 : type.is[0]) == null ? void 0 : _a2.words) ?? [];
  const [first = ""] = value.slice(0, 100).split(/[,;]/);
  return closestWord(first.replace(/["']/g, "").trim().toLowerCase(), words);
}
var RULE_GROUPS = [
  ["status-code", STATUS_CODE_RULES],
  ["informational", INFORMATIONAL_RULES],
  ["successful", SUCCESSFUL_RULES],
  ["range", RANGE_RULES],
  ["redirection", REDIRECTION_RULES],
  ["client-error", CLIENT_ERROR_RULES],
  ["server-error", SERVER_ERROR_RULES],
  ["authentication", AUTHENTICATION_RULES],
  ["cache-control", CACHE_CONTROL_RULES],
  ["freshness", FRESHNESS_RULES],
  ["shared-cache", SHARED_CACHE_RULES],
  ["conditional", CONDITIONAL_RULES],
  ["framing", FRAMING_RULES],
  ["upgrade", UPGRADE_RULES],
  ["trailer", TRAILER_RULES],
  ["header-section", HEADER_SECTION_RULES],
  ["link", LINK_RULES],
  ["disposition", DISPOSITION_RULES],
  ["alternative-service", ALTERNATIVE_SERVICE_RULES],
  ["negotiation", NEGOTIATION_RULES],
  ["charset", CHARSET_RULES],
  ["integrity", INTEGRITY_RULES],
  ["cookies", COOKIE_RULES],
  ["cookie-scope", COOKIE_SCOPE_RULES],
  ["cookie-syntax", COOKIE_SYNTAX_RULES],
  ["cors", CORS_RULES],
  ["cors-lists", CORS_LIST_RULES],
  ["security", SECURITY_RULES],
  ["csp", CSP_RULES],
  ["csp-sources", CSP_SOURCE_RULES],
  ["permissions", PERMISSIONS_RULES],
  ["reporting", REPORTING_RULES],
  ["obsolete", OBSOLETE_RULES],
  ["rate-limit", RATE_LIMIT_RULES],
  ["deprecation", DEPRECATION_RULES],
  ["problem", PROBLEM_RULES],
  ["request-routing", REQUEST_ROUTING_RULES],
  ["request-content", REQUEST_CONTENT_RULES],
  ["request-conditional", REQUEST_CONDITIONAL_RULES],
  ["request-preferences", REQUEST_PREFERENCE_RULES],
  ["request-credentials", REQUEST_CREDENTIAL_RULES],
  ["request-context", REQUEST_CONTEXT_RULES],
  ["structured-fields", STRUCTURED_FIELD_RULES],
  ["frame-options", FRAME_OPTIONS_RULES],
  ["places", PLACE_RULES],
  ["values", VALUE_RULES]
];
var RULES = /* @__PURE__ */ RULE_GROUPS.flatMap(([, rules]) => rules);
var known = /* @__PURE__ */ new WeakMap();
var byValue = /* @__PURE__ */ new Map();
var MOST$1 = 100;
function selectionOf(options) {
  const before = known.get(options);
  if (before !== void 0) return before;
  let key = options.profile ?? "default";
  for (const id in options.rules) key += `
${id} ${options.rules[id]}`;
  let selection = byValue.get(key);
  if (selection === void 0) {
    selection = new RuleSelection(options);
    if (byValue.size >= MOST$1) byValue.clear();
    byValue.set(key, selection);
  }
  known.set(options, selection);
  return selection;
}
var RuleSelection = (_c = class {
  constructor(options) {
    __privateAdd(this, _RuleSelection_instances);
    __privateAdd(this, _steps);
    __privateAdd(this, _byStatus, /* @__PURE__ */ new Map());
    __privateAdd(this, _options);
    __privateSet(this, _options, options);
    __privateSet(this, _steps, RULES.map(prepare).filter(({ rule }) => __privateMethod(this, _RuleSelection_instances, has_fn).call(this, rule)));
  }
  /** The severity to report a finding with; `undefined` if it isn't reported. */
  gradeOf(rule, severity) {
    var _a2;
    const grade = (_a2 = __privateGet(this, _options).rules) == null ? void 0 : _a2[rule.id];
    if (grade !== void 0) return grade === "off" ? void 0 : grade;
    if (severity !== "info") return severity;
    const profile = rule.severity === "info" ? rule.profile : rule.profile ?? "strict";
    return isInProfile(profile, __privateGet(this, _options).profile) ? severity : void 0;
  }
  /** The steps for a message, in no particular order. */
  stepsFor(facts) {
    const { always, byField, byRequestField } = __privateMethod(this, _RuleSelection_instances, selectFor_fn).call(this, facts.status, facts.row);
    const hasRequest = byRequestField.size > 0 && facts.message.requestHeaders !== void 0;
    if (byField.size === 0 && !hasRequest) return always;
    const steps = always.slice();
    addTriggered(steps, byField, facts.lines);
    if (hasRequest) addTriggered(steps, byRequestField, facts.requestLines);
    return steps;
  }
}, _steps = new WeakMap(), _byStatus = new WeakMap(), _options = new WeakMap(), _RuleSelection_instances = new WeakSet(), has_fn = function({ id, profile, severity }) {
  var _a2;
  const grade = (_a2 = __privateGet(this, _options).rules) == null ? void 0 : _a2[id];
  if (grade !== void 0) return grade !== "off";
  return severity !== "info" || isInProfile(profile, __privateGet(this, _options).profile);
}, selectFor_fn = function(code, row) {
  var _a2, _b2;
  const key = Number.isInteger(code) && code >= 100 && code <= 599 ? code : -1;
  const known2 = __privateGet(this, _byStatus).get(key);
  if (known2 !== void 0) return known2;
  const always = [];
  const byField = /* @__PURE__ */ new Map();
  const byRequestField = /* @__PURE__ */ new Map();
  for (const step of __privateGet(this, _steps)) {
    if (((_b2 = (_a2 = step.rule).statuses) == null ? void 0 : _b2.call(_a2, row, code)) === false) continue;
    if (step.rule.fields === void 0) always.push(step);
    const index = step.rule.side === "request" ? byRequestField : byField;
    for (const name of step.rule.fields ?? []) index.set(name, [...index.get(name) ?? [], step]);
  }
  const selection = { always, byField, byRequestField };
  __privateGet(this, _byStatus).set(key, selection);
  return selection;
}, _c);
function addTriggered(steps, index, lines) {
  var _a2;
  for (const name of lines.keys()) {
    const triggered = index.get(name);
    if (triggered === void 0) continue;
    for (const step of triggered) if (((_a2 = step.rule.fields) == null ? void 0 : _a2.length) === 1 || !steps.includes(step)) steps.push(step);
  }
}
function isInProfile(profile = "strict", chosen = "default") {
  return profile === "default" || profile === chosen;
}
var DEFAULTS = {};
function inspect(message, options = DEFAULTS) {
  const known2 = readMessage(message);
  if (known2 === void 0) return [];
  const selection = selectionOf(options);
  const facts = new Facts(known2);
  if (isRecorded(facts) && isWritten(facts.value("date"))) return [];
  const fired = [];
  for (const step of selection.stepsFor(facts)) {
    const hit = evaluate(step, facts);
    if (hit === void 0 || hit === "skipped") continue;
    const { rule, order } = step;
    const severity = selection.gradeOf(rule, hit !== true && hit.severity || rule.severity);
    if (severity !== void 0 && !isAboutRedacted(rule, hit, facts)) fired.push({ rule, order, hit, severity });
  }
  if (fired.length === 0) return [];
  const findings = fired.filter(({ rule }) => {
    var _a2;
    return !((_a2 = rule.yields) == null ? void 0 : _a2.some((id) => fired.some((other) => other.rule.id === id)));
  }).sort((a, b) => a.order - b.order).map(({ rule, hit, severity }) => toFinding(rule, facts, hit, severity));
  return options.ignore === void 0 ? findings : withoutIgnored(findings, known2, options.ignore);
}
function isAboutRedacted({ fields = [], side }, hit, facts) {
  const names = hit !== true && hit.fields || fields;
  return names.length > 0 && facts.linesOf(names, side).some(([name, value]) => isRedacted(name, value));
}
function correct(message, options) {
  let draft = { fields: message.headers.map((field, from) => ({ field, from })), body: message.body };
  let findings = inspect(message, options);
  const guessed = [];
  for (const finding of findings) {
    if (!findings.some((each) => isSame(each, finding))) continue;
    for (const next of candidates(draft, finding)) {
      const left = inspect({ ...message, headers: next.fields.map(({ field }) => field), body: next.body }, options);
      if (left.length >= findings.length || left.some((each) => isSame(each, finding))) continue;
      if (/for example/.test(finding.fix)) guessed.push(...newNames(draft, next));
      draft = next;
      findings = left;
      break;
    }
  }
  const lines = difference(message, draft);
  if (lines.every(({ sign }) => sign === " ")) return void 0;
  const text = lines.filter(({ sign }) => sign !== "-").map((line) => line.text);
  return { lines, text: `${text.join("\n")}
`, left: findings, guessed };
}
function isSame(a, b) {
  return a.id === b.id && a.message === b.message;
}
function* candidates(draft, finding) {
  var _a2;
  const { fix, fields, side } = finding;
  if (side === "request") return;
  const own = draft.fields.filter(
    ({ field }) => fields.some(([name, value]) => name === field[0] && value === field[1])
  );
  const body = correctMember(draft.body, finding);
  if (body !== void 0) yield withBody(draft, body);
  const quoted2 = [...fix.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
  for (const code of quoted2) {
    const [, name, value = ""] = /^([\w-]+): ?(.*)$/.exec(code) ?? [];
    const target = own.find(({ field }) => field[0].toLowerCase() === (name == null ? void 0 : name.toLowerCase()));
    if (name !== void 0 && target !== void 0) yield replaced(draft, target, [target.field[0], value]);
    else if (name !== void 0) yield { ...draft, fields: [...draft.fields, { field: [name, value] }] };
    else if (own[0] !== void 0) yield replaced(draft, own[0], [own[0].field[0], code]);
  }
  for (const target of own) {
    const attribute = (_a2 = /^Add `?([\w-]+)`?[.,]/.exec(fix)) == null ? void 0 : _a2[1];
    if (attribute !== void 0) yield replaced(draft, target, [target.field[0], `${target.field[1]}; ${attribute}`]);
    if (/\b(?:remove|leave out|drop|delete|don't send)\b|leave it out/i.test(fix))
      yield { ...draft, fields: draft.fields.filter((each) => each !== target) };
  }
}
function correctMember(body, { message, fix }) {
  var _a2;
  if (typeof body !== "string") return void 0;
  const [, wrong = "", value = ""] = /("\w+"): ([^`)]+)[`)]/.exec(message) ?? [];
  const right = (_a2 = new RegExp(`\`${wrong}: ([^\`]+)\``).exec(fix)) == null ? void 0 : _a2[1];
  if (wrong === "" || right === void 0) return void 0;
  const at = [`${wrong}: ${value}`, `${wrong}:${value}`].find((each) => body.includes(each));
  return at === void 0 ? void 0 : body.replace(at, () => at.slice(0, -value.length) + right);
}
function withBody(draft, body) {
  const size = (text) => String(new TextEncoder().encode(String(text)).length);
  const fields = draft.fields.map(({ field, from }) => {
    const counts = field[0].toLowerCase() === "content-length" && field[1] === size(draft.body);
    return { field: counts ? [field[0], size(body)] : field, ...from !== void 0 && { from } };
  });
  return { fields, body };
}
function replaced(draft, target, field) {
  return { ...draft, fields: draft.fields.map((each) => each === target ? { ...each, field } : each) };
}
function newNames(before, after) {
  return after.fields.filter((each) => !before.fields.includes(each)).map(({ field }) => field[0]);
}
function difference(message, draft) {
  const text = ([name, value]) => `${name}: ${value}`;
  const headers = message.headers.flatMap(
    (field, at) => {
      var _a2;
      return changed(text(field), mapped((_a2 = draft.fields.find(({ from }) => from === at)) == null ? void 0 : _a2.field, text));
    }
  );
  const added = draft.fields.filter(({ from }) => from === void 0);
  const now = bodyLines({ ...message, body: draft.body });
  return [
    { sign: " ", text: statusLine(message) },
    ...headers,
    ...added.map(({ field }) => ({ sign: "+", text: text(field) })),
    { sign: " ", text: "" },
    // A member keeps its line.
    ...bodyLines(message).flatMap((line, at) => changed(line, now[at]))
  ];
}
function mapped(field, text) {
  return field === void 0 ? void 0 : text(field);
}
function changed(before, after) {
  if (before === after) return [{ sign: " ", text: before }];
  return [{ sign: "-", text: before }, ...after === void 0 ? [] : [{ sign: "+", text: after }]];
}
const _sfc_main$5 = /* @__PURE__ */ defineComponent({
  __name: "CorrectedResponse",
  __ssrInlineRender: true,
  props: {
    corrected: {}
  },
  setup(__props) {
    const props = __props;
    const view = ref("changes");
    const name = useId();
    const lines = computed(
      () => view.value === "changes" ? props.corrected.lines : props.corrected.lines.filter(({ sign }) => sign !== "-")
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><h2 class="corrected" data-v-02e9dcc7>Corrected response</h2><div class="${ssrRenderClass([view.value, "diff"])}" data-v-02e9dcc7><div class="bar" data-v-02e9dcc7><label data-v-02e9dcc7><input${ssrIncludeBooleanAttr(ssrLooseEqual(view.value, "changes")) ? " checked" : ""} type="radio"${ssrRenderAttr("name", unref(name))} value="changes" data-v-02e9dcc7>Changes</label><label data-v-02e9dcc7><input${ssrIncludeBooleanAttr(ssrLooseEqual(view.value, "result")) ? " checked" : ""} type="radio"${ssrRenderAttr("name", unref(name))} value="result" data-v-02e9dcc7>Result</label>`);
      _push(ssrRenderComponent(_sfc_main$6, {
        text: __props.corrected.text,
        what: "the corrected response"
      }, null, _parent));
      _push(`</div><div class="lines" data-v-02e9dcc7><!--[-->`);
      ssrRenderList(lines.value, (line, at) => {
        _push(`<div class="${ssrRenderClass([{ added: line.sign === "+", removed: line.sign === "-" }, "line"])}" data-v-02e9dcc7><span class="sign" data-v-02e9dcc7>${ssrInterpolate(view.value === "changes" ? line.sign : "")}</span><code data-v-02e9dcc7>${ssrInterpolate(line.text)}</code></div>`);
      });
      _push(`<!--]--></div><p class="foot" data-v-02e9dcc7>${ssrInterpolate(__props.corrected.left.length === 0 ? "No findings left." : `${__props.corrected.left.length} ${__props.corrected.left.length === 1 ? "finding is" : "findings are"} left for you.`)} `);
      if (__props.corrected.guessed.length > 0) {
        _push(`<!--[-->The new values of <code data-v-02e9dcc7>${ssrInterpolate(__props.corrected.guessed.join(", "))}</code> are examples: put in your own.<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</p></div><!--]-->`);
    };
  }
});
const _sfc_setup$5 = _sfc_main$5.setup;
_sfc_main$5.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/inspect/CorrectedResponse.vue");
  return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
const CorrectedResponse = /* @__PURE__ */ _export_sfc(_sfc_main$5, [["__scopeId", "data-v-02e9dcc7"]]);
const rulePages = {
  "status-out-of-range": "status-code",
  "status-unregistered": "status-code",
  "status-reason-mismatch": "status-code",
  "status-1xx-has-body": "informational",
  "status-100-without-expect": "informational",
  "status-101-missing-upgrade": "informational",
  "status-101-not-requested": "informational",
  "status-101-in-http2": "informational",
  "status-103-missing-link": "informational",
  "status-200-error-body": "successful",
  "status-201-missing-location": "successful",
  "status-201-safe-method": "successful",
  "status-204-has-content-length": "successful",
  "status-204-has-transfer-encoding": "successful",
  "status-204-has-body": "successful",
  "status-205-has-content": "successful",
  "status-207-not-xml": "successful",
  "status-226-missing-im": "successful",
  "location-unexpected": "successful",
  "content-range-unexpected": "successful",
  "status-206-missing-content-range": "range",
  "status-206-multipart-content-range": "range",
  "status-206-not-requested": "range",
  "status-206-no-validator": "range",
  "status-206-content-length-mismatch": "range",
  "content-range-invalid": "range",
  "accept-ranges-none-206": "range",
  "status-416-missing-content-range": "range",
  "status-416-without-range": "range",
  "status-416-content-range-form": "range",
  "range-ignored": "range",
  "etag-weak-with-ranges": "range",
  "redirect-missing-location": "redirection",
  "redirect-location-invalid": "redirection",
  "redirect-loop-self": "redirection",
  "redirect-https-to-http": "redirection",
  "redirect-302-after-post": "redirection",
  "redirect-permanent-uncontrolled": "redirection",
  "status-300-missing-choices": "redirection",
  "status-305-deprecated": "redirection",
  "status-306-reserved": "redirection",
  "status-405-missing-allow": "client-error",
  "status-405-allow-lists-method": "client-error",
  "status-405-allow-get-without-head": "client-error",
  "allow-invalid": "client-error",
  "status-406-without-negotiation": "client-error",
  "status-408-connection-close": "client-error",
  "status-409-empty": "client-error",
  "status-411-with-content-length": "client-error",
  "status-415-missing-accept": "client-error",
  "status-417-without-expect": "client-error",
  "status-418-joke": "client-error",
  "status-425-without-early-data": "client-error",
  "status-426-missing-upgrade": "client-error",
  "status-451-missing-blocked-by": "client-error",
  "error-html-for-json": "client-error",
  "status-501-for-known-method": "server-error",
  "status-505-http2": "server-error",
  "status-506-510-obsolete": "server-error",
  "status-511-from-origin": "server-error",
  "status-401-missing-www-authenticate": "authentication",
  "status-407-missing-proxy-authenticate": "authentication",
  "status-407-from-origin": "authentication",
  "challenge-invalid": "authentication",
  "challenge-basic-missing-realm": "authentication",
  "challenge-duplicate-param": "authentication",
  "challenge-bearer-error-on-no-token": "authentication",
  "challenge-unknown-scheme": "authentication",
  "basic-over-http": "authentication",
  "cc-invalid-syntax": "cache-control",
  "cc-misspelled-directive": "cache-control",
  "cc-unknown-directive": "cache-control",
  "cc-bad-argument": "cache-control",
  "cc-duplicate-directive": "cache-control",
  "cc-no-store-with-others": "cache-control",
  "cc-public-private": "cache-control",
  "cc-private-s-maxage": "cache-control",
  "cc-no-cache-positive-max-age": "cache-control",
  "cc-no-cache-no-validator": "cache-control",
  "cc-immutable-no-max-age": "cache-control",
  "cc-swr-without-max-age": "cache-control",
  "cc-must-understand-alone": "cache-control",
  "cc-request-directive": "cache-control",
  "cc-huge-delta": "cache-control",
  "cc-expires-disagree": "cache-control",
  "error-must-not-be-stored": "freshness",
  "status-421-cacheable": "freshness",
  "status-5xx-explicitly-cacheable": "freshness",
  "status-4xx-long-cacheable": "freshness",
  "status-404-cacheable-default": "freshness",
  "no-explicit-freshness": "freshness",
  "expires-invalid": "freshness",
  "pragma-in-response": "freshness",
  "warning-obsolete": "freshness",
  "age-invalid": "freshness",
  "age-exceeds-max-age": "freshness",
  "age-from-origin": "freshness",
  "set-cookie-shared-cacheable": "shared-cache",
  "set-cookie-heuristic": "shared-cache",
  "status-304-set-cookie": "shared-cache",
  "authorization-public": "shared-cache",
  "vary-star-with-freshness": "shared-cache",
  "vary-cookie-public": "shared-cache",
  "vary-missing-accept-encoding": "shared-cache",
  "vary-missing-available-dictionary": "shared-cache",
  "vary-missing-origin": "shared-cache",
  "vary-invalid": "shared-cache",
  "targeted-cc-invalid": "shared-cache",
  "targeted-cc-contradicts": "shared-cache",
  "etag-invalid": "conditional",
  "etag-multiple": "conditional",
  "last-modified-future": "conditional",
  "inm-ignored": "conditional",
  "status-304-has-body": "conditional",
  "status-304-unconditional": "conditional",
  "status-304-missing-etag": "conditional",
  "status-304-representation-metadata": "conditional",
  "status-412-without-precondition": "conditional",
  "status-412-on-safe-inm": "conditional",
  "cl-and-te": "framing",
  "cl-multiple-different": "framing",
  "cl-invalid": "framing",
  "cl-body-mismatch": "framing",
  "te-invalid-coding": "framing",
  "te-http10": "framing",
  "connection-fields-h2": "framing",
  "content-on-head": "framing",
  "upgrade-invalid": "upgrade",
  "upgrade-without-connection": "upgrade",
  "status-101-protocol-not-offered": "upgrade",
  "websocket-accept-wrong": "upgrade",
  "websocket-choice-not-offered": "upgrade",
  "connection-option-end-to-end": "upgrade",
  "connect-2xx-framing": "upgrade",
  "field-name-upper-case-h2": "upgrade",
  "trailer-forbidden": "trailer",
  "trailer-invalid": "trailer",
  "trailer-without-chunked": "trailer",
  "trailer-field-invalid": "trailer",
  "trailer-unannounced": "trailer",
  "field-name-invalid": "header-section",
  "field-value-invalid": "header-section",
  "field-singleton-repeated": "header-section",
  "header-section-large": "header-section",
  "date-missing": "header-section",
  "date-invalid": "header-section",
  "link-invalid": "link",
  "link-rel-missing": "link",
  "link-parameter-repeated": "link",
  "link-uri-invalid": "link",
  "link-type-invalid": "link",
  "link-hint-ignored": "link",
  "link-font-crossorigin": "link",
  "link-rev-deprecated": "link",
  "content-disposition-invalid": "disposition",
  "content-disposition-filename-star": "disposition",
  "content-disposition-filename-unclear": "disposition",
  "content-disposition-names-differ": "disposition",
  "alt-svc-invalid": "alternative-service",
  "alt-svc-draft-only": "alternative-service",
  "alt-svc-on-421": "alternative-service",
  "content-type-missing": "negotiation",
  "content-type-invalid": "negotiation",
  "multipart-boundary-missing": "negotiation",
  "content-type-body-mismatch": "negotiation",
  "html-charset-missing": "negotiation",
  "json-charset-param": "negotiation",
  "content-encoding-unrequested": "negotiation",
  "content-encoding-unknown": "negotiation",
  "content-encoding-corrupt": "negotiation",
  "content-encoding-unread": "negotiation",
  "not-acceptable-type": "negotiation",
  "charset-mismatch": "charset",
  "signature-labels-differ": "integrity",
  "digest-invalid": "integrity",
  "digest-mismatch": "integrity",
  "cookie-samesite-none-insecure": "cookies",
  "cookie-prefix-invalid": "cookies",
  "cookie-partitioned-insecure": "cookies",
  "cookie-insecure-on-https": "cookies",
  "cookie-session-not-httponly": "cookies",
  "cookie-expires-invalid": "cookies",
  "cookie-max-age-invalid": "cookies",
  "cookie-too-large": "cookies",
  "cookie-duplicate": "cookies",
  "set-cookie-folded": "cookies",
  "cookie-domain-mismatch": "cookie-scope",
  "cookie-domain-single-label": "cookie-scope",
  "cookie-domain-address": "cookie-scope",
  "cookie-secure-over-http": "cookie-scope",
  "cookie-http-prefix-invalid": "cookie-scope",
  "cookie-path-invalid": "cookie-scope",
  "cookie-samesite-invalid": "cookie-scope",
  "cookie-partitioned-samesite": "cookie-scope",
  "cookie-nameless": "cookie-syntax",
  "cookie-name-invalid": "cookie-syntax",
  "cookie-value-invalid": "cookie-syntax",
  "cookie-attribute-misspelled": "cookie-syntax",
  "cookie-attribute-contradiction": "cookie-syntax",
  "cookie-lifetime-long": "cookie-syntax",
  "cookie-attribute-too-long": "cookie-syntax",
  "cors-star-credentials": "cors",
  "cors-multiple-origins": "cors",
  "cors-origin-invalid": "cors",
  "cors-origin-null": "cors",
  "cors-credentials-value": "cors",
  "cors-preflight-not-ok": "cors",
  "cors-expose-missing": "cors",
  "cors-list-invalid": "cors-lists",
  "cors-expose-invalid": "cors-lists",
  "cors-expose-set-cookie": "cors-lists",
  "cors-method-case": "cors-lists",
  "cors-wildcard-credentials": "cors-lists",
  "cors-wildcard-authorization": "cors-lists",
  "hsts-invalid": "security",
  "hsts-repeated": "security",
  "hsts-over-http": "security",
  "hsts-short": "security",
  "hsts-preload-ineligible": "security",
  "nosniff-missing": "security",
  "csp-missing-html": "security",
  "server-version-leak": "security",
  "csp-directive-unknown": "csp",
  "csp-directive-retired": "csp",
  "csp-directive-repeated": "csp",
  "csp-directive-not-ascii": "csp",
  "csp-comma": "csp",
  "csp-value-ignored": "csp",
  "csp-sandbox-token-unknown": "csp",
  "csp-report-only-ignored": "csp",
  "csp-report-only-unreported": "csp",
  "csp-report-uri-only": "csp",
  "csp-source-unquoted": "csp-sources",
  "csp-keyword-unknown": "csp-sources",
  "csp-source-invalid": "csp-sources",
  "csp-source-query": "csp-sources",
  "csp-semicolon-missing": "csp-sources",
  "csp-none-with-others": "csp-sources",
  "csp-frame-ancestors-source": "csp-sources",
  "csp-trusted-types-value": "csp-sources",
  "permissions-policy-invalid": "permissions",
  "permissions-policy-value-ignored": "permissions",
  "permissions-policy-semicolon": "permissions",
  "report-endpoint-insecure": "reporting",
  "report-endpoint-undefined": "reporting",
  "report-to-group-incomplete": "reporting",
  "nel-incomplete": "reporting",
  "nel-group-undefined": "reporting",
  "integrity-policy-ineffective": "reporting",
  "coep-without-coop": "reporting",
  "feature-policy-obsolete": "obsolete",
  "expect-ct-obsolete": "obsolete",
  "public-key-pins-obsolete": "obsolete",
  "csp-header-obsolete": "obsolete",
  "status-429-missing-retry-after": "rate-limit",
  "status-503-missing-retry-after": "rate-limit",
  "retry-after-invalid": "rate-limit",
  "retry-after-past": "rate-limit",
  "ratelimit-invalid": "rate-limit",
  "deprecation-invalid": "deprecation",
  "sunset-invalid": "deprecation",
  "sunset-before-deprecation": "deprecation",
  "sunset-past": "deprecation",
  "deprecation-no-link": "deprecation",
  "problem-not-json": "problem",
  "problem-status-mismatch": "problem",
  "problem-status-type": "problem",
  "problem-on-success": "problem",
  "problem-member-type": "problem",
  "problem-type-invalid": "problem",
  "problem-title-generic": "problem",
  "problem-wrong-media-type": "problem",
  "problem-leaks-internals": "problem",
  "request-host-missing": "request-routing",
  "request-host-repeated": "request-routing",
  "request-host-invalid": "request-routing",
  "request-method-case": "request-routing",
  "request-field-invalid": "request-routing",
  "request-connection-option-missing": "request-routing",
  "request-connection-end-to-end": "request-routing",
  "request-connection-fields-h2": "request-routing",
  "request-max-forwards-invalid": "request-routing",
  "request-expect-invalid": "request-routing",
  "request-cl-and-te": "request-content",
  "request-content-length-invalid": "request-content",
  "request-transfer-encoding-invalid": "request-content",
  "request-content-type-invalid": "request-content",
  "request-multipart-boundary-missing": "request-content",
  "request-query-without-content-type": "request-content",
  "request-trace-content": "request-content",
  "request-content-on-get": "request-content",
  "request-entity-tag-invalid": "request-conditional",
  "request-if-match-weak": "request-conditional",
  "request-date-invalid": "request-conditional",
  "request-if-range-invalid": "request-conditional",
  "request-if-range-without-range": "request-conditional",
  "request-range-invalid": "request-conditional",
  "request-range-not-get": "request-conditional",
  "request-accept-invalid": "request-preferences",
  "request-accept-encoding-nothing": "request-preferences",
  "request-priority-invalid": "request-preferences",
  "request-authorization-invalid": "request-credentials",
  "request-cookie-attribute": "request-credentials",
  "request-cookie-repeated": "request-credentials",
  "request-cookie-commas": "request-credentials",
  "request-referer-forbidden-part": "request-context",
  "request-origin-invalid": "request-context",
  "sf-invalid": "structured-fields",
  "sf-key-contradicted": "structured-fields",
  "x-frame-options-invalid": "frame-options",
  "x-frame-options-conflict": "frame-options",
  "secure-header-over-http": "places",
  "cache-group-invalidation-safe": "places",
  "report-to-parameter-invalid": "places",
  "accept-ch-invalid": "values",
  "accept-patch-invalid": "values",
  "accept-post-invalid": "values",
  "accept-query-invalid": "values",
  "accept-ranges-invalid": "values",
  "accept-signature-invalid": "values",
  "cors-max-age-invalid": "values",
  "activate-storage-access-invalid": "values",
  "cache-group-invalidation-invalid": "values",
  "cache-groups-invalid": "values",
  "cache-status-invalid": "values",
  "clear-site-data-invalid": "values",
  "content-language-invalid": "values",
  "critical-ch-invalid": "values",
  "coep-invalid": "values",
  "coop-invalid": "values",
  "corp-invalid": "values",
  "document-isolation-policy-invalid": "values",
  "document-policy-invalid": "values",
  "no-vary-search-invalid": "values",
  "origin-agent-cluster-invalid": "values",
  "priority-invalid": "values",
  "proxy-status-invalid": "values",
  "referrer-policy-invalid": "values",
  "refresh-invalid": "values",
  "reporting-endpoints-invalid": "values",
  "server-timing-invalid": "values",
  "set-login-invalid": "values",
  "signature-invalid": "values",
  "signature-input-invalid": "values",
  "speculation-rules-invalid": "values",
  "supports-loading-mode-invalid": "values",
  "timing-allow-origin-invalid": "values",
  "upload-field-invalid": "values",
  "use-as-dictionary-invalid": "values",
  "want-digest-invalid": "values",
  "x-content-type-options-invalid": "values",
  "redirect-chain-loop": "session",
  "redirect-chain-long": "session",
  "status-304-missing-headers": "session",
  "status-304-non-zero-content-length": "session",
  "etag-encoding-suffix": "session",
  "head-differs-from-get": "session",
  "cors-origin-without-vary": "session"
};
function rulePage(id) {
  const page = rulePages[id];
  return page === void 0 ? "/rules/" : `/rules/${page}#${id}`;
}
const _sfc_main$4 = /* @__PURE__ */ defineComponent({
  __name: "SeverityIcon",
  __ssrInlineRender: true,
  props: {
    severity: {}
  },
  setup(__props) {
    const PATHS = {
      error: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 5v3.500M8 11v.1",
      warning: "M8 2.500 14.500 13.500h-13zM8 6.500v3M8 11.500v.1",
      info: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 7.500V11M8 5v.1"
    };
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<svg${ssrRenderAttrs(mergeProps({
        viewBox: "0 0 16 16",
        "aria-hidden": "true"
      }, _attrs))} data-v-e4d6b63b><path${ssrRenderAttr("d", PATHS[__props.severity])} data-v-e4d6b63b></path></svg>`);
    };
  }
});
const _sfc_setup$4 = _sfc_main$4.setup;
_sfc_main$4.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/inspect/SeverityIcon.vue");
  return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
const SeverityIcon = /* @__PURE__ */ _export_sfc(_sfc_main$4, [["__scopeId", "data-v-e4d6b63b"]]);
const _sfc_main$3 = /* @__PURE__ */ defineComponent({
  __name: "FindingText",
  __ssrInlineRender: true,
  props: {
    finding: {}
  },
  setup(__props) {
    const props = __props;
    const source = computed(() => {
      const { document, section } = props.finding.reference;
      return section ? `${document} §${section}` : document;
    });
    function parts(text) {
      return text.split("`");
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["finding", __props.finding.severity]
      }, _attrs))} data-v-62010ca3><p class="what" data-v-62010ca3>`);
      _push(ssrRenderComponent(SeverityIcon, {
        severity: __props.finding.severity
      }, null, _parent));
      _push(`<b data-v-62010ca3><span class="word" data-v-62010ca3>${ssrInterpolate(__props.finding.severity)}: </span><!--[-->`);
      ssrRenderList(parts(__props.finding.message), (part, at) => {
        _push(`<!--[-->`);
        if (at % 2 === 1) {
          _push(`<code data-v-62010ca3>${ssrInterpolate(part)}</code>`);
        } else {
          _push(`<!--[-->${ssrInterpolate(part)}<!--]-->`);
        }
        _push(`<!--]-->`);
      });
      _push(`<!--]--></b></p><p class="fix" data-v-62010ca3><!--[-->`);
      ssrRenderList(parts(__props.finding.fix), (part, at) => {
        _push(`<!--[-->`);
        if (at % 2 === 1) {
          _push(`<code data-v-62010ca3>${ssrInterpolate(part)}</code>`);
        } else {
          _push(`<!--[-->${ssrInterpolate(part)}<!--]-->`);
        }
        _push(`<!--]-->`);
      });
      _push(`<!--]--></p><p class="source" data-v-62010ca3><a${ssrRenderAttr("href", unref(rulePage)(__props.finding.id))} data-v-62010ca3>${ssrInterpolate(__props.finding.id)}</a><a${ssrRenderAttr("href", __props.finding.reference.url)} data-v-62010ca3>${ssrInterpolate(__props.finding.level)}: ${ssrInterpolate(source.value)}</a></p></div>`);
    };
  }
});
const _sfc_setup$3 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/inspect/FindingText.vue");
  return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
const FindingText = /* @__PURE__ */ _export_sfc(_sfc_main$3, [["__scopeId", "data-v-62010ca3"]]);
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "SeverityCounts",
  __ssrInlineRender: true,
  props: {
    findings: {}
  },
  setup(__props) {
    const props = __props;
    const WORDS = { error: ["error", "errors"], warning: ["warning", "warnings"], info: ["hint", "hints"] };
    const counts = computed(
      () => SEVERITIES.map((severity) => {
        const count = props.findings.filter((finding) => finding.severity === severity).length;
        return { severity, count, text: `${count} ${WORDS[severity][count === 1 ? 0 : 1]}` };
      }).filter(({ count }) => count > 0)
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<span${ssrRenderAttrs(mergeProps({ class: "counts" }, _attrs))} data-v-5a2a759b><!--[-->`);
      ssrRenderList(counts.value, ({ severity, text }) => {
        _push(`<span class="${ssrRenderClass(severity)}" data-v-5a2a759b>`);
        _push(ssrRenderComponent(SeverityIcon, { severity }, null, _parent));
        _push(`${ssrInterpolate(text)}</span>`);
      });
      _push(`<!--]-->`);
      if (counts.value.length === 0) {
        _push(`<span class="none" data-v-5a2a759b>No mistakes found</span>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</span>`);
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/inspect/SeverityCounts.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const SeverityCounts = /* @__PURE__ */ _export_sfc(_sfc_main$2, [["__scopeId", "data-v-5a2a759b"]]);
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "InspectedResponse",
  __ssrInlineRender: true,
  props: {
    inspected: {},
    profile: {},
    foldable: { type: Boolean },
    first: { type: Boolean }
  },
  setup(__props) {
    const props = __props;
    const opened = ref(!props.foldable || props.first);
    const shown = computed(() => opened.value || !props.foldable);
    const lines = computed(() => annotate(props.inspected.message, props.inspected.findings));
    const corrected = computed(
      () => props.inspected.findings.length === 0 ? void 0 : correct(props.inspected.message, { profile: props.profile })
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<section${ssrRenderAttrs(mergeProps({ class: "inspected" }, _attrs))} data-v-23bf5948><div class="panel" data-v-23bf5948>`);
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(__props.foldable ? "button" : "div"), {
        class: "bar",
        type: __props.foldable ? "button" : void 0,
        "aria-expanded": __props.foldable ? shown.value : void 0,
        onClick: ($event) => opened.value = !opened.value
      }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span class="name" data-v-23bf5948${_scopeId}>${ssrInterpolate(__props.foldable ? __props.inspected.title : "Your response")}</span>`);
            _push2(ssrRenderComponent(SeverityCounts, {
              findings: __props.inspected.findings
            }, null, _parent2, _scopeId));
          } else {
            return [
              createVNode("span", { class: "name" }, toDisplayString(__props.foldable ? __props.inspected.title : "Your response"), 1),
              createVNode(SeverityCounts, {
                findings: __props.inspected.findings
              }, null, 8, ["findings"])
            ];
          }
        }),
        _: 1
      }), _parent);
      if (shown.value) {
        _push(`<div class="lines" data-v-23bf5948><!--[-->`);
        ssrRenderList(lines.value, (line, at) => {
          var _a2;
          _push(`<div class="${ssrRenderClass([(_a2 = line.findings[0]) == null ? void 0 : _a2.severity, "line"])}" data-v-23bf5948><span class="no" aria-hidden="true" data-v-23bf5948>${ssrInterpolate(at + 1)}</span><code class="${ssrRenderClass(line.kind)}" data-v-23bf5948><span class="text" data-v-23bf5948><!--[-->`);
          ssrRenderList(line.pieces, (piece, part) => {
            _push(`<!--[-->`);
            if (piece.form === "fault") {
              _push(`<u data-v-23bf5948>${ssrInterpolate(piece.text)}</u>`);
            } else {
              _push(`<span class="${ssrRenderClass(piece.form)}" data-v-23bf5948>${ssrInterpolate(piece.text)}</span>`);
            }
            _push(`<!--]-->`);
          });
          _push(`<!--]--></span></code>`);
          if (line.findings.length > 0) {
            _push(`<ul data-v-23bf5948><!--[-->`);
            ssrRenderList(line.findings, (finding) => {
              _push(`<li data-v-23bf5948>`);
              _push(ssrRenderComponent(FindingText, { finding }, null, _parent));
              _push(`</li>`);
            });
            _push(`<!--]--></ul>`);
          } else {
            _push(`<!---->`);
          }
          _push(`</div>`);
        });
        _push(`<!--]--></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
      if (shown.value && corrected.value) {
        _push(ssrRenderComponent(CorrectedResponse, { corrected: corrected.value }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      _push(`</section>`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/inspect/InspectedResponse.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const InspectedResponse = /* @__PURE__ */ _export_sfc(_sfc_main$1, [["__scopeId", "data-v-23bf5948"]]);
const MOST = 200;
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "InspectResponses",
  __ssrInlineRender: true,
  setup(__props) {
    const PROFILES2 = [
      { id: "default", name: "default: errors, warnings, hints" },
      { id: "strict", name: "strict: every rule" },
      { id: "browser", name: "browser: security of pages too" }
    ];
    const text = ref("");
    const profile = ref("default");
    const report = ref({ responses: [] });
    const editing = ref(true);
    const linked = ref();
    const dragging = ref(false);
    const ready = ref(false);
    ref();
    let tools;
    const findings = computed(() => report.value.responses.flatMap((response) => response.findings));
    const many = computed(() => report.value.responses.length > 1);
    onMounted(async () => {
      tools = await import("./inspect-text.8C9ovjWe.js");
      ready.value = true;
      await open();
      addEventListener("hashchange", open);
    });
    onUnmounted(() => removeEventListener("hashchange", open));
    async function open() {
      const shared = await fromFragment(location.hash);
      if (shared === void 0) return;
      profile.value = shared.profile;
      show(shared.text);
    }
    watch([text, profile], () => {
      linked.value = void 0;
      report.value = (tools == null ? void 0 : tools.inspectText(text.value, { profile: profile.value })) ?? { responses: [] };
      if (report.value.responses.length === 0) editing.value = true;
    });
    function show(next) {
      text.value = next;
      editing.value = false;
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["inspector", { dragging: dragging.value }]
      }, _attrs))} data-v-2bb9e5b5><noscript data-v-2bb9e5b5><p data-v-2bb9e5b5>This page needs JavaScript, because it inspects in your browser. Without it, use the command: <code data-v-2bb9e5b5>curl -si … | npx statuskit inspect -</code></p></noscript><div class="tools" data-v-2bb9e5b5>`);
      if (!editing.value) {
        _push(`<button type="button" class="tool" data-v-2bb9e5b5>Edit</button>`);
      } else if (report.value.responses.length > 0) {
        _push(`<button type="button" class="tool" data-v-2bb9e5b5>Done</button>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<label class="tool file" data-v-2bb9e5b5>Open a file<input type="file" accept=".har,.txt,.http,application/json,text/plain" data-v-2bb9e5b5></label><button type="button" class="tool"${ssrIncludeBooleanAttr(text.value === "") ? " disabled" : ""} data-v-2bb9e5b5>Copy a link</button><label class="profile" data-v-2bb9e5b5>Profile <select${ssrIncludeBooleanAttr(!ready.value) ? " disabled" : ""} data-v-2bb9e5b5><!--[-->`);
      ssrRenderList(PROFILES2, ({ id, name }) => {
        _push(`<option${ssrRenderAttr("value", id)} data-v-2bb9e5b5${ssrIncludeBooleanAttr(Array.isArray(profile.value) ? ssrLooseContain(profile.value, id) : ssrLooseEqual(profile.value, id)) ? " selected" : ""}>${ssrInterpolate(name)}</option>`);
      });
      _push(`<!--]--></select></label><p class="examples" data-v-2bb9e5b5><span data-v-2bb9e5b5>Examples</span><!--[-->`);
      ssrRenderList(unref(EXAMPLES$1), ({ name, response }) => {
        _push(`<button type="button" class="example"${ssrRenderAttr("aria-pressed", text.value === response)}${ssrIncludeBooleanAttr(!ready.value) ? " disabled" : ""} data-v-2bb9e5b5>${ssrInterpolate(name)}</button>`);
      });
      _push(`<!--]--></p></div>`);
      if (linked.value) {
        _push(`<p class="note" role="status" data-v-2bb9e5b5>The link is ${ssrInterpolate(linked.value === "copied" ? "copied" : "in the address bar")}. It has the response in its fragment, which browsers don&#39;t send to the server.</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<div style="${ssrRenderStyle(editing.value ? null : { display: "none" })}" data-v-2bb9e5b5><label for="response" data-v-2bb9e5b5>Paste the output of <code data-v-2bb9e5b5>curl -i</code> or <code data-v-2bb9e5b5>curl -v</code>, or headers, or drop a HAR file</label><textarea id="response" rows="12" spellcheck="false" autocomplete="off"${ssrIncludeBooleanAttr(!ready.value) ? " disabled" : ""} placeholder="HTTP/1.1 405 Method Not Allowed
Content-Type: text/html" data-v-2bb9e5b5>${ssrInterpolate(text.value)}</textarea></div><div aria-live="polite" data-v-2bb9e5b5>`);
      if (report.value.problem) {
        _push(`<p class="problem" data-v-2bb9e5b5>${ssrInterpolate(report.value.problem)}</p>`);
      } else if (many.value) {
        _push(`<p class="total" data-v-2bb9e5b5><b data-v-2bb9e5b5>${ssrInterpolate(report.value.responses.length)} responses</b>`);
        _push(ssrRenderComponent(SeverityCounts, { findings: findings.value }, null, _parent));
        _push(`</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div><!--[-->`);
      ssrRenderList(report.value.responses.slice(0, MOST), (each, at) => {
        _push(ssrRenderComponent(InspectedResponse, {
          key: `${at} ${each.title}`,
          inspected: each,
          profile: profile.value,
          foldable: many.value,
          first: at === 0
        }, null, _parent));
      });
      _push(`<!--]-->`);
      if (report.value.responses.length > MOST) {
        _push(`<p class="note" data-v-2bb9e5b5>Only the ${ssrInterpolate(MOST)} most serious of ${ssrInterpolate(report.value.responses.length)} responses are shown. The command inspects all of them.</p>`);
      } else {
        _push(`<!---->`);
      }
      if (ready.value && text.value === "") {
        _push(`<p class="note" data-v-2bb9e5b5>Nothing leaves your browser. A finding says what is wrong, what to send instead, and which section says so.</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/inspect/InspectResponses.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InspectResponses = /* @__PURE__ */ _export_sfc(_sfc_main, [["__scopeId", "data-v-2bb9e5b5"]]);
const InspectResponses$1 = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.defineProperty({
  __proto__: null,
  default: InspectResponses
}, Symbol.toStringTag, { value: "Module" }));
export {
  Facts as F,
  InspectResponses$1 as I,
  RULES as R,
  SEVERITIES as S,
  decodeUtf8 as a,
  byteLength as b,
  isAboutRedacted as c,
  decodeBase64 as d,
  toFinding as e,
  isEntityTag as f,
  isWeak as g,
  isSharedReusable as h,
  inspect as i,
  parseUrl as p,
  readMessage as r,
  splitList as s,
  trimWhitespace as t,
  withoutIgnored as w
};
