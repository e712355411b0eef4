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
var _text, _start, _names, _found, _a, _positions, _paths, _b, _depth, _inString, _escaped, _array, _har, _pieces, _length, _start2, _outer, _inner, _line, _before, _values, _JsonSplitter_instances, collects_get, opensArray_fn, keep_fn, take_fn, drop_fn, unexpected_fn, _c, _entries, _d, _options, _reported, _visits, _SessionInspector_instances, isNew_fn, _e;
import { t as trimWhitespace, d as decodeBase64, a as decodeUtf8, b as byteLength, i as inspect, r as readMessage, F as Facts, c as isAboutRedacted, e as toFinding, w as withoutIgnored, p as parseUrl, f as isEntityTag, g as isWeak, R as RULES, h as isSharedReusable, s as splitList, S as SEVERITIES } from "./InspectResponses.wVqhb_uW.js";
import "vue";
import "vue/server-renderer";
import "./index.Bu0o7CJ_.js";
import "./app.js";
import "./plugin-vue_export-helper.1tPrXgE0.js";
function parseHeaderLine(line) {
  const colon = line.indexOf(":");
  return colon < 0 ? [line, ""] : [line.slice(0, colon), trimWhitespace(line.slice(colon + 1))];
}
function parseHttpVersion(name) {
  var _a2;
  if (/^(?:h3|http\/3)|quic/i.test(name)) return "3";
  if (/^(?:h2|http\/2)/i.test(name)) return "2";
  return (_a2 = /^http\/(1\.[01])$/i.exec(name)) == null ? void 0 : _a2[1];
}
var ReadError = class extends Error {
  constructor(message, position) {
    super(message);
    __publicField(this, "name", "ReadError");
    /** Where the input is wrong, if it is a text. */
    __publicField(this, "position");
    this.position = position;
  }
};
function isStatusLine(text) {
  return /^HTTP\/[\d.]+ \d{3}(?: |$)/.test(text);
}
function readHead([first, ...rest]) {
  const [, version = "", status, reason] = /^(HTTP\/[\d.]+) (\d{3})(?: (.*))?$/.exec((first == null ? void 0 : first.text.trim()) ?? "") ?? [];
  const httpVersion = parseHttpVersion(version);
  const lines = unfold(rest);
  return {
    status: Number(status),
    headers: lines.map(({ text }) => parseHeaderLine(text)),
    ...httpVersion !== void 0 && { httpVersion },
    ...reason && { reason },
    ...first !== void 0 && { source: { ...placeOf(first), headers: lines.map(placeOf) } }
  };
}
function placeOf({ line, column }) {
  return column === void 0 ? { line } : { line, column };
}
function unfold(lines) {
  const unfolded = [];
  for (const each of lines) {
    const last = unfolded.at(-1);
    if (/^[ \t]/.test(each.text) && last !== void 0) last.texts.push(each.text.trim());
    else if (each.text !== "") unfolded.push({ first: each, texts: [each.text] });
  }
  return unfolded.map(({ first, texts }) => texts.length === 1 ? first : { ...first, text: texts.join(" ") });
}
function readRequestHead(lines, scheme) {
  var _a2, _b2;
  const [method, target] = ((_a2 = lines[0]) == null ? void 0 : _a2.split(" ")) ?? [];
  if (method === void 0 || target === void 0) return {};
  const requestHeaders = lines.slice(1).filter(Boolean).map(parseHeaderLine);
  const host = (_b2 = requestHeaders.find(([name]) => name.toLowerCase() === "host")) == null ? void 0 : _b2[1];
  const origin = host === void 0 || scheme === void 0 ? void 0 : `${scheme}://${host}`;
  const url = /^https?:/i.test(target) ? target : origin && target.startsWith("/") ? `${origin}${target}` : void 0;
  return { method, requestHeaders, ...url !== void 0 && { url } };
}
function firstValue(headers, name) {
  var _a2;
  return (_a2 = headers.find(([each]) => each.toLowerCase() === name)) == null ? void 0 : _a2[1];
}
function readCurl(output) {
  const lines = output.split(/\r?\n/);
  const messages = lines.some((line) => /^< HTTP\//.test(line)) ? readVerbose(lines) : readIncluded(lines);
  if (messages.length > 0) return messages;
  throw new ReadError("The text contains no HTTP response. Run curl with -i, or with -v and 2>&1.", { line: 1 });
}
function readIncluded(lines) {
  const messages = [];
  let at = nextStatusLine(lines, 0);
  while (at >= 0 && at < lines.length) {
    const first = at;
    const end = endOfSection(lines, at);
    const next = nextStatusLine(lines, end + 1);
    const goesOn = next > 0 && (next === end + 1 || /^HTTP\/\S+ [13]/.test(lines[at] ?? ""));
    const section = lines.slice(at, end).map((text, index) => ({ text, line: first + index + 1 }));
    messages.push(toMessage(section, {}, goesOn ? void 0 : lines.slice(end + 1).join("\n")));
    at = goesOn ? next : -1;
  }
  return messages;
}
function nextStatusLine(lines, start) {
  for (let index = start; index < lines.length; index++) if (isStatusLine(lines[index] ?? "")) return index;
  return -1;
}
function endOfSection(lines, start) {
  const end = lines.indexOf("", start);
  return end < 0 ? lines.length : end;
}
function readVerbose(lines) {
  const messages = [];
  let request = [];
  let response = [];
  let content = [];
  let complete = false;
  let secure = false;
  const flush = () => {
    var _a2;
    const scheme = secure ? "https" : "http";
    if (response.length > 0)
      messages.push(toMessage(response, readRequestHead(request, scheme), withoutHead(content, (_a2 = response[0]) == null ? void 0 : _a2.text)));
    response = [];
    content = [];
    complete = false;
  };
  for (const [index, line] of lines.entries()) {
    if (/^\* (?:SSL connection using|TLS.*handshake|ALPN)/.test(line)) secure = true;
    if (line === ">" || line.startsWith("> ")) {
      if (/^> \S+ \S+ HTTP\//.test(line)) {
        flush();
        request = [];
      }
      request.push(line.slice(2));
    } else if (line === "<" || line.startsWith("< ")) {
      if (isStatusLine(line.slice(2))) flush();
      if (line.slice(2) === "") complete = true;
      else response.push({ text: line.slice(2), line: index + 1, column: 3 });
    } else if (/^\* (?:Connected to|Issue another request)/.test(line)) {
      if (line.startsWith("* Issue")) flush();
      else secure = false;
    } else if (complete && !/^(?:\* |[{}] \[)/.test(line)) content.push(line);
  }
  flush();
  return messages;
}
function withoutHead(content, statusLine) {
  var _a2;
  const start = ((_a2 = content[0]) == null ? void 0 : _a2.trim()) === (statusLine == null ? void 0 : statusLine.trim()) ? content.indexOf("") + 1 : 0;
  return content.slice(start).join("\n");
}
function toMessage(section, request, content) {
  const head = readHead(section);
  const coded = firstValue(head.headers, "content-encoding") !== void 0;
  const body = coded || content === void 0 || content.trim() === "" ? void 0 : content;
  return { ...request, ...head, ...body !== void 0 && { body } };
}
function placeIn(text, offset, start) {
  let line = start.line;
  let lineStart = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + (lineStart === 0 ? start.column ?? 1 : 1) };
}
var JsonPositions = (_a = class {
  /** Only values with one of these names, and the elements and members of those, have a place. */
  constructor(text, start, names) {
    __privateAdd(this, _text);
    __privateAdd(this, _start);
    __privateAdd(this, _names);
    __privateAdd(this, _found);
    __privateSet(this, _text, text);
    __privateSet(this, _start, start);
    __privateSet(this, _names, names);
  }
  at(path) {
    __privateGet(this, _found) ?? __privateSet(this, _found, findPositions(__privateGet(this, _text), __privateGet(this, _start), __privateGet(this, _names)));
    return __privateGet(this, _found).get(path);
  }
}, _text = new WeakMap(), _start = new WeakMap(), _names = new WeakMap(), _found = new WeakMap(), _a);
function findPositions(text, start, names) {
  const found = /* @__PURE__ */ new Map();
  const open = [];
  let line = start.line;
  let lineStart = 1 - (start.column ?? 1);
  let isName = false;
  let opened;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "\n") {
      line++;
      lineStart = at + 1;
    } else if (character === "}" || character === "]") {
      open.pop();
      opened = void 0;
      isName = false;
    } else if (character === ",") {
      const parent = open.at(-1);
      if (parent !== void 0) parent.index++;
      isName = (parent == null ? void 0 : parent.isArray) === false;
    } else if (character === ":") isName = false;
    else if (character > " ") {
      const end = character === '"' ? endOfString(text, at) : at;
      const parent = open.at(-1);
      if (opened !== void 0) found.set(opened, { line, column: at - lineStart + 1 });
      opened = void 0;
      if (isName && parent !== void 0) {
        parent.name = text.slice(at + 1, end);
        if (parent.kept) found.set(`${parent.path}/${parent.name}`, { line, column: at - lineStart + 1 });
      } else {
        const key = parent === void 0 ? "" : parent.isArray ? String(parent.index) : parent.name;
        const path = parent === void 0 ? "" : `${parent.path}/${key}`;
        const named = parent !== void 0 && !parent.isArray && names.includes(key);
        const isLine = (parent == null ? void 0 : parent.kept) === true && parent.isArray;
        if (named || isLine) found.set(path, { line, column: at - lineStart + 1 });
        if (character === "{" || character === "[") {
          if (isLine) opened = path;
          open.push({ path, isArray: character === "[", kept: named, index: 0, name: "" });
          isName = character === "{";
        }
      }
      at = end;
    }
  }
  return found;
}
function endOfString(text, start) {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
var JsonSource = (_b = class {
  constructor(start, positions, paths) {
    __publicField(this, "line");
    __publicField(this, "column");
    __privateAdd(this, _positions);
    __privateAdd(this, _paths);
    this.line = start.line;
    this.column = start.column ?? 1;
    __privateSet(this, _positions, positions);
    __privateSet(this, _paths, paths);
  }
  get headers() {
    const { line } = this;
    return __privateGet(this, _paths).call(this).map((path) => __privateGet(this, _positions).at(path) ?? { line });
  }
}, _positions = new WeakMap(), _paths = new WeakMap(), _b);
function parseJson(text, start = { line: 1, column: 1 }) {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { offset, expected } = findJsonError(text);
    const found = offset < text.length ? JSON.stringify(text.slice(offset, offset + 20)) : "the end";
    throw new ReadError(`This is not JSON: expected ${expected}, not ${found}.`, placeIn(text, offset, start));
  }
}
var SPACE = /[ \t\r\n]*/y;
var ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
var SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
var STRING = "more of a string or its closing quote";
function findJsonError(text) {
  let at = 0;
  const open = [];
  const skip = (pattern) => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const skipString = () => {
    if (text[at] !== '"') return false;
    for (at++; at < text.length; ) {
      const character = text[at];
      if (character === '"') {
        at++;
        return true;
      }
      if (character < " " || character === "\\" && !skip(ESCAPE)) return false;
      if (character !== "\\") at++;
    }
    return false;
  };
  const fail = (expected) => ({ offset: at, expected });
  let wants = "value";
  for (; ; ) {
    skip(SPACE);
    if (wants === "more") {
      const close = open.at(-1);
      if (close === void 0) return fail("the end");
      if (text[at] === ",") wants = close === "}" ? "name" : "value";
      else if (text[at] === close) open.pop();
      else return fail(`"," or "${close}"`);
      at++;
    } else if (wants === "name" || wants === "first name") {
      if (wants === "first name" && text[at] === "}") {
        at++;
        open.pop();
        wants = "more";
        continue;
      }
      const quoted = text[at] === '"';
      if (!skipString()) return fail(quoted ? STRING : "a name in double quotes");
      skip(SPACE);
      if (text[at] !== ":") return fail('":"');
      at++;
      wants = "value";
    } else if (wants === "first value" && text[at] === "]") {
      at++;
      open.pop();
      wants = "more";
    } else if (text[at] === "{" || text[at] === "[") {
      open.push(text[at] === "{" ? "}" : "]");
      wants = text[at] === "{" ? "first name" : "first value";
      at++;
    } else if (text[at] === '"') {
      if (!skipString()) return fail(STRING);
      wants = "more";
    } else if (skip(SCALAR)) wants = "more";
    else return fail("a value");
  }
}
var LIMIT$1 = 64 * 1024 * 1024;
var JsonSplitter = (_c = class {
  constructor() {
    __privateAdd(this, _JsonSplitter_instances);
    __privateAdd(this, _depth, 0);
    __privateAdd(this, _inString, false);
    __privateAdd(this, _escaped, false);
    /** The depth of the array whose elements are values; 0 outside one. */
    __privateAdd(this, _array, 0);
    /** Whether the current value is a HAR file, so only its entries count. */
    __privateAdd(this, _har, false);
    __privateAdd(this, _pieces, []);
    __privateAdd(this, _length, 0);
    __privateAdd(this, _start2, { line: 1, column: 1 });
    /** The last string in the object at depth 1, and in the one at depth 2. */
    __privateAdd(this, _outer, "");
    __privateAdd(this, _inner, "");
    __privateAdd(this, _line, 1);
    /** The number of characters in this line before the current chunk. */
    __privateAdd(this, _before, 0);
    __privateAdd(this, _values, 0);
  }
  /** @throws {ReadError} if the text ends inside a value, or has none */
  end() {
    const position = { line: __privateGet(this, _line), column: __privateGet(this, _before) + 1 };
    if (__privateGet(this, _inString)) throw new ReadError("The JSON ends early: a string is not closed.", position);
    if (__privateGet(this, _depth) > 0) {
      const open = `${__privateGet(this, _depth)} ${__privateGet(this, _depth) === 1 ? "bracket is" : "brackets are"}`;
      throw new ReadError(`The JSON ends early: ${open} not closed.`, position);
    }
    if (__privateGet(this, _values) === 0) throw new ReadError("The input is empty. Pass a HAR file or messages.", { line: 1 });
  }
  /** @throws {ReadError} if there is something other than objects, or one is too long */
  *push(chunk) {
    let from = __privateGet(this, _JsonSplitter_instances, collects_get) ? 0 : -1;
    let lineStart = -__privateGet(this, _before);
    for (let index = 0; index < chunk.length; index++) {
      const code = chunk.charCodeAt(index);
      if (code === 10) {
        __privateWrapper(this, _line)._++;
        lineStart = index + 1;
      }
      if (__privateGet(this, _inString)) {
        if (__privateGet(this, _escaped)) __privateSet(this, _escaped, false);
        else if (code === 92) __privateSet(this, _escaped, true);
        else if (code === 34) __privateSet(this, _inString, false);
        else if (__privateGet(this, _depth) === 1 && __privateGet(this, _outer).length < 8) __privateSet(this, _outer, __privateGet(this, _outer) + chunk[index]);
        else if (__privateGet(this, _depth) === 2 && __privateGet(this, _inner).length < 8) __privateSet(this, _inner, __privateGet(this, _inner) + chunk[index]);
        continue;
      }
      if (code === 32 || code >= 9 && code <= 13) continue;
      const outside = __privateGet(this, _depth) === 0 || __privateGet(this, _array) > 0 && __privateGet(this, _depth) === __privateGet(this, _array);
      if (code === 123 || code === 91) {
        __privateWrapper(this, _depth)._++;
        if (__privateMethod(this, _JsonSplitter_instances, opensArray_fn).call(this, code)) {
          __privateSet(this, _array, __privateGet(this, _depth));
          __privateWrapper(this, _values)._++;
          from = __privateMethod(this, _JsonSplitter_instances, drop_fn).call(this);
        } else if (outside) {
          __privateSet(this, _start2, { line: __privateGet(this, _line), column: index - lineStart + 1 });
          from = index;
        }
      } else if (code === 125 || code === 93) {
        if (__privateGet(this, _depth) === 0) throw __privateMethod(this, _JsonSplitter_instances, unexpected_fn).call(this, chunk[index], index - lineStart + 1);
        __privateWrapper(this, _depth)._--;
        if (__privateGet(this, _depth) === (__privateGet(this, _har) ? 3 : __privateGet(this, _array)) && from >= 0) {
          __privateWrapper(this, _values)._++;
          yield { text: __privateMethod(this, _JsonSplitter_instances, take_fn).call(this, chunk.slice(from, index + 1)), start: __privateGet(this, _start2) };
          from = -1;
        } else if (__privateGet(this, _depth) < __privateGet(this, _array)) __privateSet(this, _array, 0);
        if (__privateGet(this, _depth) === 0) __privateSet(this, _har, false);
      } else if (code === 34 && !outside) {
        __privateSet(this, _inString, true);
        if (__privateGet(this, _depth) === 1) __privateSet(this, _outer, "");
        else if (__privateGet(this, _depth) === 2) __privateSet(this, _inner, "");
      } else if (outside && !(code === 44 && __privateGet(this, _depth) > 0) && code !== 65279) {
        throw __privateMethod(this, _JsonSplitter_instances, unexpected_fn).call(this, chunk[index], index - lineStart + 1);
      }
    }
    if (from >= 0) __privateMethod(this, _JsonSplitter_instances, keep_fn).call(this, chunk.slice(from));
    __privateSet(this, _before, chunk.length - lineStart);
  }
}, _depth = new WeakMap(), _inString = new WeakMap(), _escaped = new WeakMap(), _array = new WeakMap(), _har = new WeakMap(), _pieces = new WeakMap(), _length = new WeakMap(), _start2 = new WeakMap(), _outer = new WeakMap(), _inner = new WeakMap(), _line = new WeakMap(), _before = new WeakMap(), _values = new WeakMap(), _JsonSplitter_instances = new WeakSet(), collects_get = function() {
  return __privateGet(this, _pieces).length > 0;
}, /** Whether an array that begins here is the whole text, or the entries of a HAR file. */
opensArray_fn = function(code) {
  if (code !== 91 || __privateGet(this, _array) > 0 || __privateGet(this, _har)) return false;
  if (__privateGet(this, _depth) === 1) return true;
  if (__privateGet(this, _depth) !== 3 || __privateGet(this, _inner) !== "entries" || __privateGet(this, _outer) !== "log") return false;
  __privateSet(this, _har, true);
  return true;
}, keep_fn = function(piece) {
  __privateGet(this, _pieces).push(piece);
  __privateSet(this, _length, __privateGet(this, _length) + piece.length);
  if (__privateGet(this, _length) > LIMIT$1)
    throw new ReadError("A JSON value is longer than 64 MB. Record it without bodies.", __privateGet(this, _start2));
}, take_fn = function(last) {
  __privateGet(this, _pieces).push(last);
  const text = __privateGet(this, _pieces).length === 1 ? last : __privateGet(this, _pieces).join("");
  __privateMethod(this, _JsonSplitter_instances, drop_fn).call(this);
  return text;
}, drop_fn = function() {
  __privateSet(this, _pieces, []);
  __privateSet(this, _length, 0);
  return -1;
}, unexpected_fn = function(character, column) {
  return new ReadError(`${JSON.stringify(character)} is not expected here. Messages are JSON objects.`, {
    line: __privateGet(this, _line),
    column
  });
}, _c);
var HIDDEN = [
  "connection",
  "request-fields",
  "field-lines",
  "keep-alive",
  "transfer-encoding",
  "upgrade"
];
function readHar(har) {
  var _a2;
  if (typeof har === "string") return readHarText(har);
  const entries = (_a2 = har == null ? void 0 : har.log) == null ? void 0 : _a2.entries;
  if (!Array.isArray(entries)) throw new ReadError("This is not a HAR file: it has no log.entries array.");
  return entries.map((entry) => readHarEntry(entry));
}
function readHarText(text) {
  const har = parseJson(text.replace(/^\ufeff/, ""));
  readHar(har);
  const splitter = new JsonSplitter();
  return [...splitter.push(text)].map((value) => readHarEntryText(value));
}
function readHarEntryText({ text, start }) {
  return locateHarEntry(JSON.parse(text), text, start);
}
function locateHarEntry(entry, text, start) {
  const message = readHarEntry(entry);
  if (message === void 0) return void 0;
  const { status, headers } = objectOf(objectOf(entry).response);
  const paths = () => {
    const origins = [];
    linesOf(headers, Number(status), origins);
    return origins.map((index) => `/response/headers/${index}`);
  };
  return { ...message, source: new JsonSource(start, new JsonPositions(text, start, ["headers"]), paths) };
}
function readHarEntry(entry) {
  const { request, response } = objectOf(entry);
  const { status, statusText, httpVersion, headers, content } = objectOf(response);
  if (typeof status !== "number" || status < 100) return void 0;
  const { method, url, headers: requestHeaders } = objectOf(request);
  const lines = linesOf(headers, status);
  const version = typeof httpVersion === "string" ? parseHttpVersion(httpVersion) : void 0;
  const body = method === "HEAD" || status === 204 || status === 304 ? void 0 : contentOf(content);
  return {
    status,
    headers: lines,
    // A recorder that lists no headers has not seen them.
    hidden: lines.length === 0 ? [...HIDDEN, "*"] : HIDDEN,
    ...typeof statusText === "string" && statusText !== "" && { reason: statusText },
    ...version !== void 0 && { httpVersion: version },
    ...typeof method === "string" && { method },
    ...typeof url === "string" && { url },
    ...Array.isArray(requestHeaders) && { requestHeaders: linesOf(requestHeaders, 0) },
    ...body !== void 0 && { body }
  };
}
function objectOf(value) {
  return typeof value === "object" && value !== null ? value : {};
}
var START_LINE = /^(?:HTTP\/\d[.\d]* \d{3}\b|[A-Z]{3,10} [/*])/;
var COOKIE_LINE = /^[^\s=;]+=[^;]*;/;
function linesOf(headers, status, origins) {
  if (!Array.isArray(headers)) return [];
  const seen = /* @__PURE__ */ new Map();
  let last = "";
  return headers.flatMap((header, index) => {
    const { name, value } = objectOf(header);
    if (typeof name !== "string" || typeof value !== "string" || name.startsWith(":")) return [];
    if (START_LINE.test(name)) return [];
    if (last === "set-cookie" && COOKIE_LINE.test(name)) {
      origins == null ? void 0 : origins.push(index);
      return [["Set-Cookie", `${name}:${value}`.trim()]];
    }
    last = name.toLowerCase();
    const same = seen.get(last);
    if (same !== void 0 && same.name !== name && same.value === value) return [];
    seen.set(last, { name, value });
    if (name.toLowerCase() === "status" && value.startsWith(String(status))) return [];
    return value.split("\n").map((line) => {
      origins == null ? void 0 : origins.push(index);
      return [name, line.trim()];
    });
  });
}
function contentOf(content) {
  const { text, encoding, size } = objectOf(content);
  if (typeof text !== "string") return void 0;
  const body = encoding === "base64" ? decodeBase64(text.replace(/\s/g, "")) : text;
  if (body === void 0 || typeof size === "number" && size > lengthOf(body)) return void 0;
  return typeof body === "string" ? body : decodeUtf8(body).text;
}
function lengthOf(body) {
  return typeof body === "string" ? byteLength(body) : body.length;
}
var LIMIT = 1e3;
var RecentMap = (_d = class {
  constructor() {
    __privateAdd(this, _entries, /* @__PURE__ */ new Map());
  }
  get(key) {
    return __privateGet(this, _entries).get(key);
  }
  set(key, value) {
    __privateGet(this, _entries).delete(key);
    __privateGet(this, _entries).set(key, value);
    if (__privateGet(this, _entries).size > LIMIT) {
      for (const oldest of __privateGet(this, _entries).keys()) {
        __privateGet(this, _entries).delete(oldest);
        break;
      }
    }
  }
}, _entries = new WeakMap(), _d);
var ALLOWED = "access-control-allow-origin";
var CORS_SESSION_RULES = [
  {
    id: "cors-origin-without-vary",
    severity: "warning",
    level: "SHOULD",
    sections: "Fetch cors-protocol-and-http-caches; RFC 9110 12.5.5",
    message: "{url} allows {one} and {other}, depending on the Origin of the request, but Vary lacks Origin. Caches can hand one to the other, and browsers block the response there.",
    fix: "Add `Vary: Origin`, also to responses to requests without Origin.",
    begin() {
      const allowed = new RecentMap();
      return (facts) => {
        const { url } = facts.message;
        const other = facts.value(ALLOWED);
        if (url === void 0 || other === void 0 || !isOpenToMixup(facts)) return void 0;
        const one = allowed.get(url);
        allowed.set(url, other);
        return one === void 0 || one === other ? void 0 : { values: { one, other }, fields: [ALLOWED] };
      };
    }
  }
];
function isOpenToMixup(facts) {
  if (!facts.seesAbsence("vary") || !isSharedReusable(facts)) return false;
  const varies = splitList((facts.value("vary") ?? "").toLowerCase());
  return !varies.includes("origin") && !varies.includes("*");
}
var REVALIDATION_RULES = [
  {
    id: "status-304-missing-headers",
    severity: "warning",
    level: "MUST",
    sections: "RFC 9110 15.4.5",
    message: "The 304 has no {names}, but the 200 for {url} had. Caches can't update the stored response.",
    fix: "Send the headers that a 200 response would have.",
    reason: "The client can still use its copy. Only the update is lost.",
    begin() {
      const pair = pairResponses();
      return (facts) => {
        const stored = pair(facts);
        const missing = repeatedFields(facts).filter((name) => {
          const field = name.toLowerCase();
          return (stored == null ? void 0 : stored.has(field)) && !facts.has(field) && facts.seesAbsence(field);
        });
        return missing.length === 0 ? void 0 : { values: { names: missing.join(", ") }, fields: [] };
      };
    }
  },
  {
    id: "status-304-non-zero-content-length",
    severity: "warning",
    level: "MUST",
    sections: "RFC 9110 8.6",
    message: "The 304 has `Content-Length: {length}`, but the 200 for {url} had {stored}.",
    fix: "Remove Content-Length from the 304.",
    reason: "A 304 ends with its headers whatever the length says.",
    begin() {
      const pair = pairResponses();
      return (facts) => {
        const before = pair(facts);
        const length = facts.value("content-length");
        const stored = before == null ? void 0 : before.value("content-length");
        const same = ["etag", "content-encoding"].every((name) => (before == null ? void 0 : before.value(name)) === facts.value(name));
        return length === void 0 || stored === void 0 || length === stored || !same ? void 0 : { values: { length, stored }, fields: ["content-length"] };
      };
    }
  },
  {
    id: "etag-encoding-suffix",
    severity: "info",
    level: "MUST",
    profile: "strict",
    sections: "RFC 9110 8.8.3; RFC 9110 8.8.1; RFC 9110 8.8.3.3",
    message: "The strong entity tag `{etag}` is used for content with different codings: {one} and {other}.",
    fix: 'Give each content coding its own entity tag, or send weak ones: `W/"v1"`.',
    reason: "It causes trouble only if a client combines parts or revalidates across codings.",
    begin() {
      const codings = new RecentMap();
      return (facts) => {
        const etag = facts.value("etag");
        const { url } = facts.message;
        if (facts.status !== 200 || url === void 0 || etag === void 0) return void 0;
        if (!isEntityTag(etag) || isWeak(etag)) return void 0;
        const key = `${url} ${etag}`;
        const other = facts.value("content-encoding") ?? "none";
        const one = codings.get(key);
        codings.set(key, other);
        return one === void 0 || one === other ? void 0 : { values: { etag, one, other }, fields: ["etag", "content-encoding"] };
      };
    }
  }
];
function repeatedFields(facts) {
  var _a2;
  const fields = ((_a2 = facts.row) == null ? void 0 : _a2.responseFields) ?? [];
  return fields.filter(({ requirement }) => requirement === "required").map(({ name }) => name);
}
function pairResponses() {
  const stored = new RecentMap();
  return (facts) => {
    const { method, url } = facts.message;
    if (url === void 0 || method !== "GET") return void 0;
    if (facts.status === 200) stored.set(url, facts);
    const before = facts.status === 304 ? stored.get(url) : void 0;
    return before !== void 0 && isSameVariant(before, facts) ? before : void 0;
  };
}
function isSameVariant(one, other) {
  const etag = other.value("etag");
  if (etag !== void 0 && one.has("etag") && one.value("etag") !== etag) return false;
  return splitList((one.value("vary") ?? "").toLowerCase()).every((name) => one.request(name) === other.request(name));
}
var COMPARED = ["content-type", "content-encoding", "content-language", "content-length"];
var HEAD_RULES = [
  {
    id: "head-differs-from-get",
    severity: "warning",
    level: "SHOULD",
    sections: "RFC 9110 9.3.2; RFC 9110 8.6",
    message: "For {url}, HEAD has `{name}: {head}` but GET has `{name}: {get}`, so clients learn something wrong from it.",
    fix: "Answer HEAD with the code of GET and leave the body out, as most frameworks do by themselves.",
    begin() {
      const gets = new RecentMap();
      const heads = new RecentMap();
      return (facts) => {
        const { method, url } = facts.message;
        if (url === void 0 || facts.status !== 200 || method !== "GET" && method !== "HEAD") return void 0;
        const isHead = method === "HEAD";
        (isHead ? heads : gets).set(url, facts);
        const other = (isHead ? gets : heads).get(url);
        if (other === void 0) return void 0;
        const [head, get] = isHead ? [facts, other] : [other, facts];
        const name = isSameState(head, get) ? COMPARED.find((each) => differs(each, head, get)) : void 0;
        if (name === void 0) return void 0;
        const values = { url, name: get.sentName(name), head: head.value(name) ?? "", get: get.value(name) ?? "" };
        return { values, fields: [name] };
      };
    }
  }
];
function isSameState(head, get) {
  const names = ["accept", "accept-encoding", "accept-language", "authorization", "cookie", "range"];
  if (names.some((name) => head.request(name) !== get.request(name)) || !isSameVariant(get, head)) return false;
  const modified = get.value("last-modified");
  return modified === void 0 || !head.has("last-modified") || head.value("last-modified") === modified;
}
function differs(name, head, get) {
  const value = get.value(name);
  if (value === void 0 || !head.has(name) || head.value(name) === value) return false;
  return name !== "content-length" || get.has("etag") || get.has("last-modified");
}
var LONG = 5;
var REDIRECT_RULES = [
  {
    id: "redirect-chain-loop",
    severity: "error",
    level: "advice",
    sections: "RFC 9110 15.4",
    message: "The redirects lead back to {target} after {hops} hops.",
    fix: "Redirect to the final URL, and check which rules redirect to each other.",
    reason: "Clients follow the loop until they give up.",
    begin() {
      const next = followChains();
      return (facts) => {
        const chain = next(facts);
        const target = targetOf(facts);
        const start = chain.findIndex((hop) => addressOf(hop.url) === target);
        const loop = start < 0 ? [] : chain.slice(start);
        const same = loop.every((hop) => !hop.has("set-cookie") && hop.message.method === facts.message.method);
        return loop.length < 2 || !same ? void 0 : { values: { target: target ?? "", hops: loop.length }, fields: ["location"] };
      };
    }
  },
  {
    id: "redirect-chain-long",
    severity: "info",
    level: "advice",
    profile: "default",
    sections: "RFC 9110 15.4",
    message: "The client has to follow more than {most} redirects in a row.",
    fix: "Redirect to the final URL directly.",
    begin() {
      const next = followChains();
      return (facts) => next(facts).length === LONG + 1 ? { values: { most: LONG }, fields: ["location"] } : void 0;
    }
  }
];
function followChains() {
  let chain = [];
  return (facts) => {
    const before = chain.at(-1);
    if (before !== void 0 && targetOf(before) !== addressOf(facts.url)) chain = [];
    if (targetOf(facts) === void 0) chain = [];
    else chain = [...chain.slice(-100), facts];
    return chain;
  };
}
function targetOf(facts) {
  var _a2;
  if (((_a2 = facts.row) == null ? void 0 : _a2.redirectMethod) === void 0 || facts.url === void 0) return void 0;
  return addressOf(parseUrl(facts.values("location")[0], facts.url.href));
}
function addressOf(url) {
  return url === void 0 ? void 0 : url.href.slice(0, url.href.length - url.hash.length);
}
var SESSION_RULES = [
  ...REDIRECT_RULES,
  ...REVALIDATION_RULES,
  ...HEAD_RULES,
  ...CORS_SESSION_RULES
];
var ONCE = /* @__PURE__ */ new Set(
  RULES.filter(({ once }) => once === "host").map(({ id }) => id)
);
var SessionInspector = (_e = class {
  constructor(options) {
    __privateAdd(this, _SessionInspector_instances);
    __privateAdd(this, _options);
    __privateAdd(this, _reported, new RecentMap());
    __privateAdd(this, _visits);
    __privateSet(this, _options, options);
    __privateSet(this, _visits, SESSION_RULES.flatMap((rule) => {
      const severity = gradeOf(rule, options);
      return severity === void 0 ? [] : [{ rule, severity, visit: rule.begin() }];
    }));
  }
  /** The findings of the next message: first its own, then those that result from earlier messages. */
  inspect(message) {
    const findings = inspect(message, __privateGet(this, _options)).filter((finding) => __privateMethod(this, _SessionInspector_instances, isNew_fn).call(this, finding, message));
    const known = readMessage(message);
    if (known === void 0) return findings;
    const facts = new Facts(withoutContent(known));
    const found = __privateGet(this, _visits).flatMap(({ rule, severity, visit }) => {
      const hit = visit(facts);
      return hit === void 0 || isAboutRedacted({}, hit, facts) ? [] : [toFinding(rule, facts, hit, severity)];
    });
    return [...findings, ...withoutIgnored(found, known, __privateGet(this, _options).ignore ?? [])];
  }
}, _options = new WeakMap(), _reported = new WeakMap(), _visits = new WeakMap(), _SessionInspector_instances = new WeakSet(), /** Whether a finding that is reported once for each host wasn't reported yet. */
isNew_fn = function({ id, message }, { url }) {
  var _a2;
  if (!ONCE.has(id)) return true;
  const key = `${id} ${((_a2 = parseUrl(url)) == null ? void 0 : _a2.host) ?? ""} ${message}`;
  const known = __privateGet(this, _reported).get(key) !== void 0;
  __privateGet(this, _reported).set(key, true);
  return !known;
}, _e);
function withoutContent({ body, rawBody, source, ...rest }) {
  return rest;
}
function gradeOf({ id, severity, profile }, options) {
  var _a2;
  const grade = (_a2 = options.rules) == null ? void 0 : _a2[id];
  if (grade !== void 0) return grade === "off" ? void 0 : grade;
  const { profile: chosen = "default" } = options;
  return severity !== "info" || profile === "default" || profile === chosen ? severity : void 0;
}
function inspectSession(messages, options = {}) {
  const session = new SessionInspector(options);
  return Array.isArray(messages) ? messages.map((message) => session.inspect(message)) : [];
}
function inspectText(text, options = {}) {
  if (text.trim() === "") return { responses: [] };
  try {
    const messages = readAny(text);
    if (messages.length === 0)
      return {
        responses: [],
        problem: "This HAR file has no responses. Record it with the network panel open, then export it again."
      };
    const findings = inspectSession(messages, options);
    const responses = messages.map((message, at) => ({
      title: titleOf(message),
      message,
      findings: findings[at] ?? []
    }));
    return { responses: responses.sort((a, b) => worst(a) - worst(b)) };
  } catch (error) {
    if (error instanceof ReadError) return { responses: [], problem: error.message };
    throw error;
  }
}
function worst({ findings }) {
  return Math.min(SEVERITIES.length, ...findings.map(({ severity }) => SEVERITIES.indexOf(severity)));
}
function readAny(text) {
  if (text.trimStart().startsWith("{")) return readHar(text).filter((message) => message !== void 0);
  return readCurl(withStatusLine(text));
}
function withStatusLine(text) {
  const first = text.trimStart().split(/\r?\n/, 1)[0] ?? "";
  if (/^[\w-]+:\s/.test(first)) return `HTTP/1.1 200
${text.trimStart()}`;
  return text;
}
function titleOf({ method, url, status }) {
  return [method ?? (url === void 0 ? void 0 : "GET"), url, url === void 0 ? void 0 : "→", status].filter(Boolean).join(" ");
}
export {
  inspectText
};
