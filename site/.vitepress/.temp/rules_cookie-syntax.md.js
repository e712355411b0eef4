import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: cookie-syntax","description":"Send name=value. Source: RFC 6265, section 4.1.1, Syntax; RFC 6265, section 5.2, The Set-Cookie Header.","frontmatter":{"title":"Rules: cookie-syntax","outline":2},"headers":[],"relativePath":"rules/cookie-syntax.md","filePath":"rules/cookie-syntax.md"}');
const _sfc_main = { name: "rules/cookie-syntax.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-cookie-syntax" tabindex="-1">Rules: cookie-syntax <a class="header-anchor" href="#rules-cookie-syntax" aria-label="Permalink to &quot;Rules: cookie-syntax&quot;">​</a></h1><h2 id="cookie-nameless" tabindex="-1">cookie-nameless <a class="header-anchor" href="#cookie-nameless" aria-label="Permalink to &quot;cookie-nameless&quot;">​</a></h2><p><strong>warning</strong>, <strong>SHOULD</strong>: <code>Set-Cookie: =value; Path=/</code> has no cookie name. Some clients ignore it, and others send it back without a name.</p><p>Send <code>name=value</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1" target="_blank" rel="noreferrer">RFC 6265, section 4.1.1, Syntax</a>; <a href="https://www.rfc-editor.org/rfc/rfc6265#section-5.2" target="_blank" rel="noreferrer">RFC 6265, section 5.2, The Set-Cookie Header</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: =value; Path=/

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: value
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: 
</code></pre><h2 id="cookie-name-invalid" tabindex="-1">cookie-name-invalid <a class="header-anchor" href="#cookie-name-invalid" aria-label="Permalink to &quot;cookie-name-invalid&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>SHOULD</strong>: The cookie name <code>a[b]</code> has characters that a token can&#39;t have.</p><p>Use letters, digits and <code>!#$%&amp;&#39;*+-.^_|~</code> only. Source: <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1" target="_blank" rel="noreferrer">RFC 6265, section 4.1.1, Syntax</a>.</p><p>Why info: Browsers accept such names. Some servers and libraries skip or cut them.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a[b]=1

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a b=1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a.b_c-d=1

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: =1
</code></pre><h2 id="cookie-value-invalid" tabindex="-1">cookie-value-invalid <a class="header-anchor" href="#cookie-value-invalid" aria-label="Permalink to &quot;cookie-value-invalid&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>SHOULD</strong>: The value of the cookie <code>a</code> has a space, comma, quote, backslash or non-ASCII character.</p><p>Encode the value, for example with percent-encoding or base64. Source: <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1" target="_blank" rel="noreferrer">RFC 6265, section 4.1.1, Syntax</a>.</p><p>Why info: Browsers accept such values. Some servers and libraries cut them.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1 2

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a={&quot;b&quot;:1}

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=é

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=&quot;1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=&quot;1&quot;

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=b=c/d?e%20[f]
</code></pre><h2 id="cookie-attribute-misspelled" tabindex="-1">cookie-attribute-misspelled <a class="header-anchor" href="#cookie-attribute-misspelled" aria-label="Permalink to &quot;cookie-attribute-misspelled&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: Browsers ignore <code>http-only</code>, which is not an attribute of cookies. <code>HttpOnly</code> is.</p><p>Send <code>HttpOnly</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc6265#section-5.2" target="_blank" rel="noreferrer">RFC 6265, section 5.2, The Set-Cookie Header</a>; <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1" target="_blank" rel="noreferrer">RFC 6265, section 4.1.1, Syntax</a>.</p><p>Why warning: The cookie is less protected, or lives for another time, than the server intends.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1; Http-Only

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1; Secured

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1; same_site=Lax

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1; MaxAge=60
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1; Version=1; Comment=x; Priority=High; SameParty

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1; HttpOnly; Secure; Partitioned

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1; Whatever=1

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1; httponly; http_only
</code></pre><h2 id="cookie-attribute-contradiction" tabindex="-1">cookie-attribute-contradiction <a class="header-anchor" href="#cookie-attribute-contradiction" aria-label="Permalink to &quot;cookie-attribute-contradiction&quot;">​</a></h2><p><strong>warning</strong>, <strong>SHOULD</strong>: The cookie <code>a</code> has an attribute twice with different values, and browsers use the last one.</p><p>Send each attribute once. Source: <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1" target="_blank" rel="noreferrer">RFC 6265, section 4.1.1, Syntax</a>; <a href="https://www.rfc-editor.org/rfc/rfc6265#section-5.3" target="_blank" rel="noreferrer">RFC 6265, section 5.3, Storage Model</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1; Path=/a; Path=/

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1; SameSite=Lax; samesite=None; Secure
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1; Path=/; path=/

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1; Secure; Secure

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1; Path=/; Domain=example.com
</code></pre><h2 id="cookie-lifetime-long" tabindex="-1">cookie-lifetime-long <a class="header-anchor" href="#cookie-lifetime-long" aria-label="Permalink to &quot;cookie-lifetime-long&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>SHOULD</strong>: The cookie <code>a</code> lives for more than 400 days, after which browsers delete it.</p><p>Send <code>Max-Age=34560000</code> or less, and renew the cookie when it is used. Source: <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis-20#section-5.5" target="_blank" rel="noreferrer">draft-ietf-httpbis-rfc6265bis-20, section 5.5, Cookie Lifetime Limits</a>.</p><p>Why info: Browsers shorten the lifetime. The cookie works until then.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1; Max-Age=63072000

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1; Expires=Tue, 19 Jan 2038 03:14:07 GMT
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1; Max-Age=34560000

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1; Max-Age=60; Expires=Tue, 19 Jan 2038 03:14:07 GMT

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1
</code></pre><h2 id="cookie-attribute-too-long" tabindex="-1">cookie-attribute-too-long <a class="header-anchor" href="#cookie-attribute-too-long" aria-label="Permalink to &quot;cookie-attribute-too-long&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers ignore an attribute of the cookie <code>a</code>, because its value is longer than 1024 bytes.</p><p>Send a shorter value. Source: <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis-20#section-5.6" target="_blank" rel="noreferrer">draft-ietf-httpbis-rfc6265bis-20, section 5.6, The Set-Cookie Header Field</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1; Path=/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… (1047 characters)
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=1; Path=/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… (1023 characters)

----

HTTP/1.1 200
Date: Sun, 29 Nov 2026 12:00:00 GMT
Set-Cookie: a=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… (2014 characters)
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/cookie-syntax.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cookieSyntax = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cookieSyntax as default
};
