import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: cookie-scope","description":"Set Domain to the host or to a parent of it, or remove Domain. Source: RFC 6265, section 5.3, Storage Model; RFC 6265, section 5.1.3, Domain Matching.","frontmatter":{"title":"Rules: cookie-scope","outline":2},"headers":[],"relativePath":"rules/cookie-scope.md","filePath":"rules/cookie-scope.md"}');
const _sfc_main = { name: "rules/cookie-scope.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-cookie-scope" tabindex="-1">Rules: cookie-scope <a class="header-anchor" href="#rules-cookie-scope" aria-label="Permalink to &quot;Rules: cookie-scope&quot;">​</a></h1><h2 id="cookie-domain-mismatch" tabindex="-1">cookie-domain-mismatch <a class="header-anchor" href="#cookie-domain-mismatch" aria-label="Permalink to &quot;cookie-domain-mismatch&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers reject the cookie <code>a</code>: its Domain doesn&#39;t include the host shop.example.com.</p><p>Set Domain to the host or to a parent of it, or remove Domain. Source: <a href="https://www.rfc-editor.org/rfc/rfc6265#section-5.3" target="_blank" rel="noreferrer">RFC 6265, section 5.3, Storage Model</a>; <a href="https://www.rfc-editor.org/rfc/rfc6265#section-5.1.3" target="_blank" rel="noreferrer">RFC 6265, section 5.1.3, Domain Matching</a>.</p><p>Needs: url.</p><p>Fires for:</p><pre><code>&gt; GET https://shop.example.com/
HTTP/1.1 200
Set-Cookie: a=1; Domain=other.example

----

&gt; GET https://shop.example.com/
HTTP/1.1 200
Set-Cookie: a=1; Domain=api.example.com

----

&gt; GET https://shop.example.com/
HTTP/1.1 200
Set-Cookie: a=1; Domain=op.example.com

----

&gt; GET https://shop.example.com/
HTTP/1.1 200
Set-Cookie: a=1; Domain=https://example.com

----

&gt; GET https://shop.example.com/
HTTP/1.1 200
Set-Cookie: a=1; Domain=example.com:443

----

&gt; GET http://10.0.0.1/
HTTP/1.1 200
Set-Cookie: a=1; Domain=0.0.1
</code></pre><p>Silent for:</p><pre><code>&gt; GET https://shop.example.com/
HTTP/1.1 200
Set-Cookie: a=1; Domain=example.com, b=2
(the source hides field-lines)

----

&gt; GET https://shop.example.com/
HTTP/1.1 200
Set-Cookie: a=1; Domain=example.com

----

&gt; GET https://shop.example.com/
HTTP/1.1 200
Set-Cookie: a=1; Domain=.Example.com

----

&gt; GET https://shop.example.com/
HTTP/1.1 200
Set-Cookie: a=1; Domain=shop.example.com

----

&gt; GET https://shop.example.com/
HTTP/1.1 200
Set-Cookie: a=1; Domain=

----

&gt; GET https://shop.example.com/
HTTP/1.1 200
Set-Cookie: a=1

----

&gt; GET http://localhost:3000/
HTTP/1.1 200
Set-Cookie: a=1; Domain=example.com

----

&gt; GET http://10.0.0.1/
HTTP/1.1 200
Set-Cookie: a=1; Domain=10.0.0.1

----

&gt; GET https://xn--mnchen-3ya.example/
HTTP/1.1 200
Set-Cookie: a=1; Domain=münchen.example
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; Domain=other.example
</code></pre><h2 id="cookie-domain-single-label" tabindex="-1">cookie-domain-single-label <a class="header-anchor" href="#cookie-domain-single-label" aria-label="Permalink to &quot;cookie-domain-single-label&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers reject the cookie <code>a</code>: Domain is a whole top-level domain.</p><p>Set Domain to a registered domain such as <code>example.com</code>, or remove it. Source: <a href="https://www.rfc-editor.org/rfc/rfc6265#section-5.3" target="_blank" rel="noreferrer">RFC 6265, section 5.3, Storage Model</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; Domain=com

----

&gt; GET https://shop.example.com/
HTTP/1.1 200
Set-Cookie: a=1; Domain=.com
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; Domain=localhost

----

&gt; GET http://intranet/
HTTP/1.1 200
Set-Cookie: a=1; Domain=intranet

----

&gt; GET http://localhost:3000/
HTTP/1.1 200
Set-Cookie: a=1; Domain=com

----

HTTP/1.1 200
Set-Cookie: a=1; Domain=example.com
</code></pre><h2 id="cookie-domain-address" tabindex="-1">cookie-domain-address <a class="header-anchor" href="#cookie-domain-address" aria-label="Permalink to &quot;cookie-domain-address&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>SHOULD</strong>: The Domain of the cookie <code>a</code> is an IP address, which has no subdomains.</p><p>Remove Domain. The cookie is sent back to the same host. Source: <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1" target="_blank" rel="noreferrer">RFC 6265, section 4.1.1, Syntax</a>; <a href="https://www.rfc-editor.org/rfc/rfc6265#section-5.1.3" target="_blank" rel="noreferrer">RFC 6265, section 5.1.3, Domain Matching</a>.</p><p>Why info: Browsers accept the address of the host itself.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; Domain=192.0.2.1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; Domain=example.com

----

HTTP/1.1 200
Set-Cookie: a=1
</code></pre><h2 id="cookie-secure-over-http" tabindex="-1">cookie-secure-over-http <a class="header-anchor" href="#cookie-secure-over-http" aria-label="Permalink to &quot;cookie-secure-over-http&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: Browsers reject the cookie <code>a</code>: it has Secure, and example.com sent it over http.</p><p>Serve the response over https. Source: <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis-20#section-5.7" target="_blank" rel="noreferrer">draft-ietf-httpbis-rfc6265bis-20, section 5.7, Storage Model</a>.</p><p>Why warning: A proxy in front of the server can pass the cookie on over https.</p><p>Needs: url.</p><p>Fires for:</p><pre><code>&gt; GET http://example.com/
HTTP/1.1 200
Set-Cookie: a=1; Secure
</code></pre><p>Silent for:</p><pre><code>&gt; GET http://shop.example.com/
HTTP/1.1 200
Set-Cookie: a=1, b=2; Secure
(the source hides field-lines)

----

&gt; GET http://example.com/
HTTP/1.1 200
Set-Cookie: a=1

----

&gt; GET https://shop.example.com/
HTTP/1.1 200
Set-Cookie: a=1; Secure

----

&gt; GET http://localhost:3000/
HTTP/1.1 200
Set-Cookie: a=1; Secure
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; Secure
</code></pre><h2 id="cookie-http-prefix-invalid" tabindex="-1">cookie-http-prefix-invalid <a class="header-anchor" href="#cookie-http-prefix-invalid" aria-label="Permalink to &quot;cookie-http-prefix-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers reject the cookie <code>__Http-a</code>: the prefixes <code>__Http-</code> and <code>__Host-Http-</code> need Secure and HttpOnly.</p><p>Add the missing attributes, or rename the cookie. Source: <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-layered-cookies#section-4.1.3.3" target="_blank" rel="noreferrer">draft-ietf-httpbis-layered-cookies, section 4.1.3.3, The &quot;__Http-&quot; Prefix</a>; <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-layered-cookies#section-4.1.3.4" target="_blank" rel="noreferrer">draft-ietf-httpbis-layered-cookies, section 4.1.3.4, The &quot;__Host-Http-&quot; prefix</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Set-Cookie: __Http-a=1; Secure

----

HTTP/1.1 200
Set-Cookie: __Host-Http-a=1; Secure; Path=/
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Set-Cookie: __Http-a=1; Secure; HttpOnly

----

HTTP/1.1 200
Set-Cookie: __Host-Http-a=1; Secure; Path=/; HttpOnly

----

HTTP/1.1 200
Set-Cookie: __Host-a=1; Secure; Path=/
</code></pre><h2 id="cookie-path-invalid" tabindex="-1">cookie-path-invalid <a class="header-anchor" href="#cookie-path-invalid" aria-label="Permalink to &quot;cookie-path-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>SHOULD</strong>: Browsers ignore the Path of the cookie <code>a</code>, because it doesn&#39;t begin with a slash, and use the directory of the URL.</p><p>Send an absolute path without quotes, for example <code>Path=/</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc6265#section-5.2.4" target="_blank" rel="noreferrer">RFC 6265, section 5.2.4, The Path Attribute</a>; <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.1.2.4" target="_blank" rel="noreferrer">RFC 6265, section 4.1.2.4, The Path Attribute</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; Path=shop

----

HTTP/1.1 200
Set-Cookie: a=1; Path=&quot;/&quot;

----

HTTP/1.1 200
Set-Cookie: a=1; Path=https://example.com/
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; Path=/

----

HTTP/1.1 200
Set-Cookie: a=1; Path=

----

HTTP/1.1 200
Set-Cookie: a=1
</code></pre><h2 id="cookie-samesite-invalid" tabindex="-1">cookie-samesite-invalid <a class="header-anchor" href="#cookie-samesite-invalid" aria-label="Permalink to &quot;cookie-samesite-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>SHOULD</strong>: Browsers ignore the SameSite of the cookie <code>a</code>: the values are Strict, Lax and None.</p><p>Send <code>SameSite=Lax</code>, <code>SameSite=Strict</code>, or <code>SameSite=None; Secure</code>. Source: <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis-20#section-5.6.7" target="_blank" rel="noreferrer">draft-ietf-httpbis-rfc6265bis-20, section 5.6.7, The SameSite Attribute</a>; <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis-20#section-4.1.1" target="_blank" rel="noreferrer">draft-ietf-httpbis-rfc6265bis-20, section 4.1.1, Syntax</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; SameSite=Lacks

----

HTTP/1.1 200
Set-Cookie: a=1; SameSite=true
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; SameSite=lax

----

HTTP/1.1 200
Set-Cookie: a=1; SameSite

----

HTTP/1.1 200
Set-Cookie: a=1; SameSite=None; Secure
</code></pre><h2 id="cookie-partitioned-samesite" tabindex="-1">cookie-partitioned-samesite <a class="header-anchor" href="#cookie-partitioned-samesite" aria-label="Permalink to &quot;cookie-partitioned-samesite&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: The cookie <code>a</code> is Partitioned for use in frames of other sites, but without SameSite=None browsers do not send it there.</p><p>Add <code>SameSite=None; Secure</code>, or remove Partitioned. Source: <a href="https://datatracker.ietf.org/doc/html/draft-cutler-httpbis-partitioned-cookies#section-2" target="_blank" rel="noreferrer">CHIPS, The Partitioned attribute</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; Secure; Partitioned

----

HTTP/1.1 200
Set-Cookie: a=1; Secure; Partitioned; SameSite=Lax
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Set-Cookie: a=1; Secure; Partitioned; SameSite=None

----

HTTP/1.1 200
Set-Cookie: a=1
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/cookie-scope.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cookieScope = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cookieScope as default
};
