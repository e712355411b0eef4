import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: cookies","description":"Add Secure. Source: draft-ietf-httpbis-rfc6265bis-20, section 5.7, Storage Model.","frontmatter":{"title":"Rules: cookies","outline":2},"headers":[],"relativePath":"rules/cookies.md","filePath":"rules/cookies.md"}');
const _sfc_main = { name: "rules/cookies.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-cookies" tabindex="-1">Rules: cookies <a class="header-anchor" href="#rules-cookies" aria-label="Permalink to &quot;Rules: cookies&quot;">​</a></h1><h2 id="cookie-samesite-none-insecure" tabindex="-1">cookie-samesite-none-insecure <a class="header-anchor" href="#cookie-samesite-none-insecure" aria-label="Permalink to &quot;cookie-samesite-none-insecure&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers reject the cookie <code>a</code>: SameSite=None needs Secure.</p><p>Add Secure. Source: <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis-20#section-5.7" target="_blank" rel="noreferrer">draft-ietf-httpbis-rfc6265bis-20, section 5.7, Storage Model</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; SameSite=None
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; samesite=none; secure

----

HTTP/1.1 200
Set-Cookie: a=1; SameSite=Lax

----

HTTP/1.1 200
Set-Cookie: a=1
</code></pre><h2 id="cookie-prefix-invalid" tabindex="-1">cookie-prefix-invalid <a class="header-anchor" href="#cookie-prefix-invalid" aria-label="Permalink to &quot;cookie-prefix-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers reject the cookie <code>__Host-a</code>: the prefix <code>__Secure-</code> needs Secure, and <code>__Host-</code> needs Secure, Path=/ and no Domain.</p><p>Add the missing attributes, or rename the cookie. Source: <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis-20#section-4.1.3" target="_blank" rel="noreferrer">draft-ietf-httpbis-rfc6265bis-20, section 4.1.3, Cookie Name Prefixes</a>; <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis-20#section-5.7" target="_blank" rel="noreferrer">draft-ietf-httpbis-rfc6265bis-20, section 5.7, Storage Model</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Set-Cookie: __Host-a=1; Secure

----

HTTP/1.1 200
Set-Cookie: __Host-a=1; Path=/

----

HTTP/1.1 200
Set-Cookie: __Secure-a=1

----

HTTP/1.1 200
Set-Cookie: __Host-a=1; Secure; Path=/; Domain=example.com
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Set-Cookie: __Host-a=1; Secure; Path=/

----

HTTP/1.1 200
Set-Cookie: __Secure-a=1; Secure

----

HTTP/1.1 200
Set-Cookie: a=1
</code></pre><h2 id="cookie-partitioned-insecure" tabindex="-1">cookie-partitioned-insecure <a class="header-anchor" href="#cookie-partitioned-insecure" aria-label="Permalink to &quot;cookie-partitioned-insecure&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers reject the cookie <code>a</code>: Partitioned needs Secure.</p><p>Add Secure. Source: <a href="https://datatracker.ietf.org/doc/html/draft-cutler-httpbis-partitioned-cookies#section-2" target="_blank" rel="noreferrer">CHIPS, The Partitioned attribute</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; Partitioned
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; Partitioned; Secure
</code></pre><h2 id="cookie-insecure-on-https" tabindex="-1">cookie-insecure-on-https <a class="header-anchor" href="#cookie-insecure-on-https" aria-label="Permalink to &quot;cookie-insecure-on-https&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>browser</code>, <strong>advice</strong>: Browsers send the cookie <code>a</code> over unencrypted http too, because it has no Secure attribute.</p><p>Add Secure. Source: <a href="https://www.rfc-editor.org/rfc/rfc6265#section-5.2.5" target="_blank" rel="noreferrer">RFC 6265, section 5.2.5, The Secure Attribute</a>.</p><p>Needs: url.</p><p>Fires for:</p><pre><code>&gt; GET https://example.com/
HTTP/1.1 200
Set-Cookie: a=1
</code></pre><p>Silent for:</p><pre><code>&gt; GET https://example.com/
HTTP/1.1 200
Set-Cookie: a=1; Secure

----

&gt; GET http://example.com/
HTTP/1.1 200
Set-Cookie: a=1
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1
</code></pre><h2 id="cookie-session-not-httponly" tabindex="-1">cookie-session-not-httponly <a class="header-anchor" href="#cookie-session-not-httponly" aria-label="Permalink to &quot;cookie-session-not-httponly&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>browser</code>, <strong>advice</strong>: Scripts can read the cookie <code>connect.sid</code>, because it has no HttpOnly attribute.</p><p>Add HttpOnly. Source: <a href="https://www.rfc-editor.org/rfc/rfc6265#section-5.2.6" target="_blank" rel="noreferrer">RFC 6265, section 5.2.6, The HttpOnly Attribute</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Set-Cookie: connect.sid=1

----

HTTP/1.1 200
Set-Cookie: PHPSESSID=1

----

HTTP/1.1 200
Set-Cookie: session=1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Set-Cookie: session=1; HttpOnly

----

HTTP/1.1 200
Set-Cookie: XSRF-session=1

----

HTTP/1.1 200
Set-Cookie: theme=dark
</code></pre><h2 id="cookie-expires-invalid" tabindex="-1">cookie-expires-invalid <a class="header-anchor" href="#cookie-expires-invalid" aria-label="Permalink to &quot;cookie-expires-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>SHOULD</strong>: Browsers can&#39;t read the Expires date of the cookie <code>a</code>, so the cookie ends with the session.</p><p>Send a date such as <code>Expires=Sun, 06 Nov 1994 08:49:37 GMT</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1" target="_blank" rel="noreferrer">RFC 6265, section 4.1.1, Syntax</a>; <a href="https://www.rfc-editor.org/rfc/rfc6265#section-5.1.1" target="_blank" rel="noreferrer">RFC 6265, section 5.1.1, Dates</a>; <a href="https://www.rfc-editor.org/rfc/rfc6265#section-5.2.1" target="_blank" rel="noreferrer">RFC 6265, section 5.2.1, The Expires Attribute</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; Expires=never

----

HTTP/1.1 200
Set-Cookie: a=1; Expires=2030-01-01T00:00:00Z
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; Expires=Sun, 06 Nov 1994 08:49:37 GMT

----

HTTP/1.1 200
Set-Cookie: a=1; Expires=Sun, 06-Nov-1994 08:49:37 GMT

----

HTTP/1.1 200
Set-Cookie: a=1; Max-Age=1; Expires=x

----

HTTP/1.1 200
Set-Cookie: a=1; Expires=Thu Jan 1 00:00:00 1970
</code></pre><h2 id="cookie-max-age-invalid" tabindex="-1">cookie-max-age-invalid <a class="header-anchor" href="#cookie-max-age-invalid" aria-label="Permalink to &quot;cookie-max-age-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>SHOULD</strong>: Browsers ignore the Max-Age of the cookie <code>a</code>, because it isn&#39;t a whole number.</p><p>Send whole seconds, for example <code>Max-Age=3600</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1" target="_blank" rel="noreferrer">RFC 6265, section 4.1.1, Syntax</a>; <a href="https://www.rfc-editor.org/rfc/rfc6265#section-5.2.2" target="_blank" rel="noreferrer">RFC 6265, section 5.2.2, The Max-Age Attribute</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; Max-Age=1h

----

HTTP/1.1 200
Set-Cookie: a=1; Max-Age=1.5
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; Max-Age=-1

----

HTTP/1.1 200
Set-Cookie: a=1; Max-Age=3600
</code></pre><h2 id="cookie-too-large" tabindex="-1">cookie-too-large <a class="header-anchor" href="#cookie-too-large" aria-label="Permalink to &quot;cookie-too-large&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers reject the cookie <code>a</code>: its name and value are longer than 4096 bytes.</p><p>Keep the data on the server, and only its identifier in the cookie. Source: <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis-20#section-5.6" target="_blank" rel="noreferrer">draft-ietf-httpbis-rfc6265bis-20, section 5.6, The Set-Cookie Header Field</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… (4111 characters)
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… (4014 characters)
</code></pre><h2 id="cookie-duplicate" tabindex="-1">cookie-duplicate <a class="header-anchor" href="#cookie-duplicate" aria-label="Permalink to &quot;cookie-duplicate&quot;">​</a></h2><p><strong>warning</strong>, <strong>SHOULD</strong>: The response sets the cookie <code>a</code> more than once for the same domain and path, and the last one wins.</p><p>Set it once. Source: <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1" target="_blank" rel="noreferrer">RFC 6265, section 4.1.1, Syntax</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1
Set-Cookie: a=2
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; Path=/
Set-Cookie: a=2; Path=/b

----

HTTP/1.1 200
Set-Cookie: a=1
Set-Cookie: b=1

----

HTTP/1.1 200
Set-Cookie: a=1
set-cookie: a=1
(the source hides field-lines, request-fields)
</code></pre><h2 id="set-cookie-folded" tabindex="-1">set-cookie-folded <a class="header-anchor" href="#set-cookie-folded" aria-label="Permalink to &quot;set-cookie-folded&quot;">​</a></h2><p><strong>error</strong>, <strong>SHOULD</strong>: One <a class="ref" href="/headers/set-cookie">Set-Cookie</a> line sets more than one cookie, so browsers lose all but the first.</p><p>Send a <a class="ref" href="/headers/set-cookie">Set-Cookie</a> line for each cookie. Source: <a href="https://www.rfc-editor.org/rfc/rfc6265#section-3" target="_blank" rel="noreferrer">RFC 6265, section 3, Overview</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.3" target="_blank" rel="noreferrer">RFC 9110, section 5.3, Field Order</a>.</p><p>Why error: Browsers read the second cookie as part of the first.</p><p>Needs: field lines.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; Path=/, b=2; Path=/

----

HTTP/1.1 200
Set-Cookie: a=1; Expires=Sun, 06 Nov 1994 08:49:37 GMT, b=2
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; Expires=Sun, 06 Nov 1994 08:49:37 GMT

----

HTTP/1.1 200
Set-Cookie: a=1,b=2

----

HTTP/1.1 200
Set-Cookie: a=1; Path=/
Set-Cookie: b=2
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; Path=/, b=2
(the source hides field-lines)
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/cookies.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cookies = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cookies as default
};
