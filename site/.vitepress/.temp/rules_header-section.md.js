import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: header-section","description":"Use letters, digits and hyphens, followed directly by the colon: X-Name: value.","frontmatter":{"title":"Rules: header-section","outline":2},"headers":[],"relativePath":"rules/header-section.md","filePath":"rules/header-section.md"}');
const _sfc_main = { name: "rules/header-section.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-header-section" tabindex="-1">Rules: header-section <a class="header-anchor" href="#rules-header-section" aria-label="Permalink to &quot;Rules: header-section&quot;">​</a></h1><h2 id="field-name-invalid" tabindex="-1">field-name-invalid <a class="header-anchor" href="#field-name-invalid" aria-label="Permalink to &quot;field-name-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>x mine</code> is not a valid header name.</p><p>Use letters, digits and hyphens, followed directly by the colon: <code>X-Name: value</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.1" target="_blank" rel="noreferrer">RFC 9110, section 5.1, Field Names</a>; <a href="https://www.rfc-editor.org/rfc/rfc9112#section-5.1" target="_blank" rel="noreferrer">RFC 9112, section 5.1, Field Line Parsing</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
X Mine: a

----

HTTP/1.1 200
Server : a

----

HTTP/1.1 200
X(1): a
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
X-Mine_1: a
</code></pre><h2 id="field-value-invalid" tabindex="-1">field-value-invalid <a class="header-anchor" href="#field-value-invalid" aria-label="Permalink to &quot;field-value-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: X-A contains the control character U+000D, which can break the header section.</p><p>Remove or encode control characters. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.5" target="_blank" rel="noreferrer">RFC 9110, section 5.5, Field Values</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
X-A: a
Set-Cookie: b

----

HTTP/1.1 200
X-A: a�b

----

HTTP/1.1 200
X-A: \x1B[31m
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
X-A: a	b

----

HTTP/1.1 200
X-A: café
</code></pre><h2 id="field-singleton-repeated" tabindex="-1">field-singleton-repeated <a class="header-anchor" href="#field-singleton-repeated" aria-label="Permalink to &quot;field-singleton-repeated&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <a class="ref" href="/headers/content-type">Content-Type</a> appears 2 times with different values, so recipients disagree about which one counts.</p><p>Send <a class="ref" href="/headers/content-type">Content-Type</a> once. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.3" target="_blank" rel="noreferrer">RFC 9110, section 5.3, Field Order</a>.</p><p>Why error: The same value repeated is a warning if recipients can still tell its meaning.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Type: text/html
Content-Type: text/plain

----

HTTP/1.1 200
Date: Sun, 06 Nov 1994 08:49:37 GMT
Date: Sun, 06 Nov 1994 08:49:37 GMT
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Vary: Accept
Vary: Origin

----

HTTP/1.1 200
Set-Cookie: a=1
Set-Cookie: b=2
</code></pre><h2 id="header-section-large" tabindex="-1">header-section-large <a class="header-anchor" href="#header-section-large" aria-label="Permalink to &quot;header-section-large&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: The headers take 20007 bytes. Some clients and proxies reject more than 16 kB.</p><p>Send fewer or shorter headers. Cookies are often the largest. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.4" target="_blank" rel="noreferrer">RFC 9110, section 5.4, Field Limits</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
X-A: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… (20005 characters)
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
X-A: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… (2005 characters)
</code></pre><h2 id="date-missing" tabindex="-1">date-missing <a class="header-anchor" href="#date-missing" aria-label="Permalink to &quot;date-missing&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>MUST</strong>: The response has no Date header.</p><p>Send the current time, for example <code>Date: Sun, 06 Nov 1994 08:49:37 GMT</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1" target="_blank" rel="noreferrer">RFC 9110, section 6.6.1, Date</a>.</p><p>Why info: Recipients with a clock add Date themselves, so caches keep working. A server without a clock must not send it.</p><p>Needs: connection, the absence of date.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Date: Sun, 06 Nov 1994 08:49:37 GMT

----

HTTP/1.1 500

----

HTTP/1.1 103
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
(the source hides date)

----

HTTP/1.1 200
(the source hides connection)
</code></pre><h2 id="date-invalid" tabindex="-1">date-invalid <a class="header-anchor" href="#date-invalid" aria-label="Permalink to &quot;date-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Date: 2024-01-01T00:00:00Z</code> is not in the date format that servers must send.</p><p>Send <code>Date: Mon, 01 Jan 2024 00:00:00 GMT</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7" target="_blank" rel="noreferrer">RFC 9110, section 5.6.7, Date/Time Formats</a>.</p><p>Why warning: Recipients must also accept the two obsolete formats, so dates in those still work.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Date: 2024-01-01T00:00:00Z

----

HTTP/1.1 200
Last-Modified: Sunday, 06-Nov-94 08:49:37 GMT

----

HTTP/1.1 200
Date: Mon, 06 Nov 1994 08:49:37 GMT

----

HTTP/1.1 200
Date: Sun, 06 Nov 1994 08:49:37 UTC
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Date: Sun, 06 Nov 1994 08:49:37 GMT
Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT

----

HTTP/1.1 200
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/header-section.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const headerSection = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  headerSection as default
};
