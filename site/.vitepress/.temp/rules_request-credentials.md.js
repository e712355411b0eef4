import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: request-credentials","description":"Send the scheme, a space and the credentials: Bearer mF_9.B5f-4.1JqM.","frontmatter":{"title":"Rules: request-credentials","outline":2},"headers":[],"relativePath":"rules/request-credentials.md","filePath":"rules/request-credentials.md"}');
const _sfc_main = { name: "rules/request-credentials.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-request-credentials" tabindex="-1">Rules: request-credentials <a class="header-anchor" href="#rules-request-credentials" aria-label="Permalink to &quot;Rules: request-credentials&quot;">​</a></h1><h2 id="request-authorization-invalid" tabindex="-1">request-authorization-invalid <a class="header-anchor" href="#request-authorization-invalid" aria-label="Permalink to &quot;request-authorization-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Authorization has the scheme Bearer without a token, so servers answer <a class="ref sc c4" href="/status/401" title="Unauthorized">401</a> or <a class="ref sc c4" href="/status/400" title="Bad Request">400</a>.</p><p>Send the scheme, a space and the credentials: <code>Bearer mF_9.B5f-4.1JqM</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-11.4" target="_blank" rel="noreferrer">RFC 9110, section 11.4, Credentials</a>; <a href="https://www.rfc-editor.org/rfc/rfc7617#section-2" target="_blank" rel="noreferrer">RFC 7617, section 2, The &#39;Basic&#39; Authentication Scheme</a>; <a href="https://www.rfc-editor.org/rfc/rfc6750#section-2.1" target="_blank" rel="noreferrer">RFC 6750, section 2.1, Authorization Request Header Field</a>.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Authorization: Bearer
HTTP/1.1 400

----

&gt; GET
&gt; Authorization: Bearer null
HTTP/1.1 400

----

&gt; GET
&gt; Authorization: Bearer Bearer abc
HTTP/1.1 400

----

&gt; GET
&gt; Authorization: Bearer: abc
HTTP/1.1 400

----

&gt; GET
&gt; Authorization: Basic user:password
HTTP/1.1 400

----

&gt; GET
&gt; Authorization: Basic dXNlcg==
HTTP/1.1 400

----

&gt; GET
&gt; Proxy-Authorization: &quot;abc&quot;
HTTP/1.1 400

----

&gt; GET
&gt; Authorization:
HTTP/1.1 400
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Authorization: Bearer mF_9.B5f-4.1JqM==
HTTP/1.1 400

----

&gt; GET
&gt; Authorization: basic dXNlcjpwYXNz
HTTP/1.1 400

----

&gt; GET
&gt; Authorization: AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=a;b, Signature=c
HTTP/1.1 400

----

&gt; GET
&gt; Authorization: token abc
HTTP/1.1 400

----

&gt; GET
&gt; Authorization: Bearer &lt;ACCESS_TOKEN&gt;
HTTP/1.1 400

----

&gt; GET
&gt; Authorization: ENV[api_key]
HTTP/1.1 400

----

&gt; GET
&gt; Authorization: Basic &lt;%= Base64.encode64(&quot;a%40b:c&quot;) %&gt;
HTTP/1.1 400

----

&gt; GET
&gt; Authorization: [REDACTED]
HTTP/1.1 400

----

&gt; GET
&gt; Authorization: Bearer [REDACTED]
HTTP/1.1 400

----

&gt; GET
&gt; Authorization: Basic -
HTTP/1.1 400

----

&gt; GET
&gt; Authorization:
HTTP/1.1 400
(the source hides field-lines, request-fields)

----

&gt; GET
&gt; Authorization: Basic REDACTED
HTTP/1.1 400

----

&gt; GET
&gt; Authorization: Basic Settings.USER:Settings.PASSWORD
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 400
</code></pre><h2 id="request-cookie-attribute" tabindex="-1">request-cookie-attribute <a class="header-anchor" href="#request-cookie-attribute" aria-label="Permalink to &quot;request-cookie-attribute&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: Cookie contains Path, an attribute of <a class="ref" href="/headers/set-cookie">Set-Cookie</a>, which servers read as another cookie.</p><p>Send names and values only: <code>Cookie: SID=31d4d96e; lang=en</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.2.1" target="_blank" rel="noreferrer">RFC 6265, section 4.2.1, Syntax</a>; <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.2.2" target="_blank" rel="noreferrer">RFC 6265, section 4.2.2, Semantics</a>.</p><p>Why warning: Servers mostly ignore a cookie that they do not know.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Cookie: SID=1; Path=/; HttpOnly
HTTP/1.1 200

----

&gt; GET
&gt; Cookie: a=b; SameSite=Lax
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Cookie: SID=1; lang=en
HTTP/1.1 200

----

&gt; GET
&gt; Cookie: path=/a; b=c
HTTP/1.1 200

----

&gt; GET
&gt; Cookie: a=b; secure=1
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre><h2 id="request-cookie-repeated" tabindex="-1">request-cookie-repeated <a class="header-anchor" href="#request-cookie-repeated" aria-label="Permalink to &quot;request-cookie-repeated&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: The request has 2 Cookie headers. Over HTTP/1.1 many servers read only one of them.</p><p>Send one Cookie header with the pairs separated by <code>; </code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc6265#section-5.4" target="_blank" rel="noreferrer">RFC 6265, section 5.4, The Cookie Header</a>; <a href="https://www.rfc-editor.org/rfc/rfc9113#section-8.2.3" target="_blank" rel="noreferrer">RFC 9113, section 8.2.3, Compressing the Cookie Header Field</a>.</p><p>Why warning: Servers that join the lines still see every cookie.</p><p>Needs: request headers, http version, connection, field lines.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Cookie: a=b
&gt; Cookie: c=d
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Cookie: a=b; c=d
HTTP/1.1 200

----

&gt; GET
&gt; cookie: a=b
&gt; cookie: c=d
HTTP/2 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200

----

&gt; GET
&gt; Cookie: a=b
&gt; Cookie: c=d
HTTP/1.1 200
(the source hides connection)

----

&gt; GET
&gt; Cookie: a=b
&gt; Cookie: c=d
HTTP/1.1 200
(the source hides field-lines)
</code></pre><h2 id="request-cookie-commas" tabindex="-1">request-cookie-commas <a class="header-anchor" href="#request-cookie-commas" aria-label="Permalink to &quot;request-cookie-commas&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: Cookie separates its pairs with commas, so servers read one cookie with a long value.</p><p>Separate the pairs with semicolons: <code>Cookie: SID=31d4d96e; lang=en</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.2.1" target="_blank" rel="noreferrer">RFC 6265, section 4.2.1, Syntax</a>.</p><p>Why warning: Some servers split at commas too.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Cookie: a=b, c=d
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Cookie: a=b; c=d
HTTP/1.1 200

----

&gt; GET
&gt; Cookie: a=&quot;1, b=2&quot;
HTTP/1.1 200

----

&gt; GET
&gt; Cookie: a=b;c=d
HTTP/1.1 200

----

&gt; GET
&gt; Cookie: -
HTTP/1.1 200

----

&gt; GET
&gt; cookie: a=b
&gt; cookie: c=d
HTTP/2 200

----

&gt; GET
&gt; Cookie: a={1,2}; b=c, d=e
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/request-credentials.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const requestCredentials = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  requestCredentials as default
};
