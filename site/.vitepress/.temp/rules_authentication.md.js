import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: authentication","description":"Add a challenge, for example WWW-Authenticate: Bearer. Browsers prompt for Basic. Send 403 if no credentials would help.","frontmatter":{"title":"Rules: authentication","outline":2},"headers":[],"relativePath":"rules/authentication.md","filePath":"rules/authentication.md"}');
const _sfc_main = { name: "rules/authentication.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-authentication" tabindex="-1">Rules: authentication <a class="header-anchor" href="#rules-authentication" aria-label="Permalink to &quot;Rules: authentication&quot;">​</a></h1><h2 id="status-401-missing-www-authenticate" tabindex="-1">status-401-missing-www-authenticate <a class="header-anchor" href="#status-401-missing-www-authenticate" aria-label="Permalink to &quot;status-401-missing-www-authenticate&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <a class="ref sc c4" href="/status/401" title="Unauthorized">401</a> has no <a class="ref" href="/headers/www-authenticate">WWW-Authenticate</a> header, so the client can&#39;t tell how to authenticate.</p><p>Add a challenge, for example <code>WWW-Authenticate: Bearer</code>. Browsers prompt for Basic. Send <a class="ref sc c4" href="/status/403" title="Forbidden">403</a> if no credentials would help. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2" target="_blank" rel="noreferrer">RFC 9110, section 15.5.2, 401 Unauthorized</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1" target="_blank" rel="noreferrer">RFC 9110, section 11.6.1, WWW-Authenticate</a>.</p><p>Needs: the absence of www-authenticate.</p><p>Fires for:</p><pre><code>HTTP/1.1 401 Unauthorized
Content-Length: 0

----

HTTP/2 401
Proxy-Authenticate: Basic realm=&quot;a&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 401
WWW-Authenticate: Bearer

----

HTTP/1.1 403

----

HTTP/1.1 407
Proxy-Authenticate: Basic realm=&quot;a&quot;
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 401
(the source hides *)

----

HTTP/1.1 401
(the source hides www-authenticate)
</code></pre><h2 id="status-407-missing-proxy-authenticate" tabindex="-1">status-407-missing-proxy-authenticate <a class="header-anchor" href="#status-407-missing-proxy-authenticate" aria-label="Permalink to &quot;status-407-missing-proxy-authenticate&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <a class="ref sc c4" href="/status/407" title="Proxy Authentication Required">407</a> has no <a class="ref" href="/headers/proxy-authenticate">Proxy-Authenticate</a> header, so the client can&#39;t tell how to authenticate.</p><p>Add a challenge, for example <code>Proxy-Authenticate: Basic realm=&quot;proxy&quot;</code>. Send <a class="ref sc c4" href="/status/401" title="Unauthorized">401</a> if you are not a proxy. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8" target="_blank" rel="noreferrer">RFC 9110, section 15.5.8, 407 Proxy Authentication Required</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-11.7.1" target="_blank" rel="noreferrer">RFC 9110, section 11.7.1, Proxy-Authenticate</a>.</p><p>Needs: the absence of proxy-authenticate.</p><p>Fires for:</p><pre><code>HTTP/1.1 407
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 407
Proxy-Authenticate: Basic realm=&quot;proxy&quot;

----

HTTP/1.1 401
WWW-Authenticate: Bearer
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 407
(the source hides *)
</code></pre><h2 id="status-407-from-origin" tabindex="-1">status-407-from-origin <a class="header-anchor" href="#status-407-from-origin" aria-label="Permalink to &quot;status-407-from-origin&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <a class="ref sc c4" href="/status/407" title="Proxy Authentication Required">407</a> (Proxy Authentication Required) comes with <a class="ref" href="/headers/www-authenticate">WWW-Authenticate</a>, which is the challenge of an origin server.</p><p>Send <a class="ref sc c4" href="/status/401" title="Unauthorized">401</a> if you are the origin server. A proxy sends <a class="ref" href="/headers/proxy-authenticate">Proxy-Authenticate</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8" target="_blank" rel="noreferrer">RFC 9110, section 15.5.8, 407 Proxy Authentication Required</a>.</p><p>Why warning: Clients look for the challenge in <a class="ref" href="/headers/proxy-authenticate">Proxy-Authenticate</a> and can&#39;t authenticate.</p><p>Needs: the absence of proxy-authenticate.</p><p>Fires for:</p><pre><code>HTTP/1.1 407
WWW-Authenticate: Basic realm=&quot;api&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 407
Proxy-Authenticate: Basic realm=&quot;a&quot;

----

HTTP/1.1 407
Proxy-Authenticate: Basic realm=&quot;a&quot;
WWW-Authenticate: Basic realm=&quot;api&quot;

----

HTTP/1.1 401
WWW-Authenticate: Basic realm=&quot;api&quot;
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 407
WWW-Authenticate: Basic realm=&quot;api&quot;
(the source hides proxy-authenticate)
</code></pre><h2 id="challenge-invalid" tabindex="-1">challenge-invalid <a class="header-anchor" href="#challenge-invalid" aria-label="Permalink to &quot;challenge-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>WWW-Authenticate: Bearer realm=&quot;api</code> is not a list of challenges.</p><p>Send a scheme and its parameters, for example <code>Basic realm=&quot;api&quot;</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1" target="_blank" rel="noreferrer">RFC 9110, section 11.6.1, WWW-Authenticate</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-11.2" target="_blank" rel="noreferrer">RFC 9110, section 11.2, Authentication Parameters</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 401
WWW-Authenticate: Bearer realm=&quot;api

----

HTTP/1.1 401
WWW-Authenticate: realm=&quot;api&quot;

----

HTTP/1.1 407
Proxy-Authenticate: Basic realm=my proxy

----

HTTP/1.1 401
WWW-Authenticate:

----

HTTP/1.1 401
WWW-Authenticate: Basic, realm=&quot;api&quot;

----

HTTP/1.1 401
WWW-Authenticate: Negotiate YII==, realm=&quot;api&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 401
WWW-Authenticate: Basic realm=&quot;simple&quot;, Newauth realm=&quot;apps&quot;, type=1, title=&quot;Login to \\&quot;apps\\&quot;&quot;

----

HTTP/1.1 401
WWW-Authenticate: Negotiate YII==

----

HTTP/1.1 401
WWW-Authenticate: Negotiate
WWW-Authenticate: Basic realm=&quot;a, b&quot;

----

HTTP/1.1 401
WWW-Authenticate: Bearer error = invalid_token , scope=&quot;a b&quot;
</code></pre><h2 id="challenge-basic-missing-realm" tabindex="-1">challenge-basic-missing-realm <a class="header-anchor" href="#challenge-basic-missing-realm" aria-label="Permalink to &quot;challenge-basic-missing-realm&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: The Basic challenge has no realm.</p><p>Add a realm, for example <code>Basic realm=&quot;api&quot;</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc7617#section-2" target="_blank" rel="noreferrer">RFC 7617, section 2, The &#39;Basic&#39; Authentication Scheme</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 401
WWW-Authenticate: Basic

----

HTTP/1.1 401
WWW-Authenticate: Bearer, basic charset=&quot;UTF-8&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 401
WWW-Authenticate: Basic realm=&quot;a&quot;

----

HTTP/1.1 401
WWW-Authenticate: Bearer
</code></pre><h2 id="challenge-duplicate-param" tabindex="-1">challenge-duplicate-param <a class="header-anchor" href="#challenge-duplicate-param" aria-label="Permalink to &quot;challenge-duplicate-param&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: A challenge has the parameter realm more than once.</p><p>Send each parameter once. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-11.2" target="_blank" rel="noreferrer">RFC 9110, section 11.2, Authentication Parameters</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 401
WWW-Authenticate: Digest realm=&quot;a&quot;, nonce=&quot;1&quot;, realm=&quot;b&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 401
WWW-Authenticate: Basic realm=&quot;a&quot;, Digest realm=&quot;a&quot;, nonce=&quot;1&quot;
</code></pre><h2 id="challenge-bearer-error-on-no-token" tabindex="-1">challenge-bearer-error-on-no-token <a class="header-anchor" href="#challenge-bearer-error-on-no-token" aria-label="Permalink to &quot;challenge-bearer-error-on-no-token&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>SHOULD</strong>: The Bearer challenge has an error code, but the request had no credentials.</p><p>Leave <code>error</code> out if the request has no token. Source: <a href="https://www.rfc-editor.org/rfc/rfc6750#section-3.1" target="_blank" rel="noreferrer">RFC 6750, section 3.1, Error Codes</a>.</p><p>Why info: The challenge works either way. The error code only says more than it should.</p><p>Needs: all request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt;
HTTP/1.1 401
WWW-Authenticate: Bearer error=&quot;invalid_token&quot;
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Authorization: Bearer x
HTTP/1.1 401
WWW-Authenticate: Bearer error=&quot;invalid_token&quot;

----

&gt; GET
&gt;
HTTP/1.1 401
WWW-Authenticate: Bearer realm=&quot;a&quot;
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 401
WWW-Authenticate: Bearer error=&quot;invalid_token&quot;
</code></pre><h2 id="challenge-unknown-scheme" tabindex="-1">challenge-unknown-scheme <a class="header-anchor" href="#challenge-unknown-scheme" aria-label="Permalink to &quot;challenge-unknown-scheme&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: ApiKey is not a registered authentication scheme. Clients that don&#39;t know it skip the challenge.</p><p>Use a registered scheme such as Bearer, or document yours. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-11.1" target="_blank" rel="noreferrer">RFC 9110, section 11.1, Authentication Scheme</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 401
WWW-Authenticate: ApiKey realm=&quot;a&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 401
WWW-Authenticate: DPoP algs=&quot;ES256&quot;

----

HTTP/1.1 401
WWW-Authenticate: NTLM
</code></pre><h2 id="basic-over-http" tabindex="-1">basic-over-http <a class="header-anchor" href="#basic-over-http" aria-label="Permalink to &quot;basic-over-http&quot;">​</a></h2><p><strong>warning</strong>, <strong>SHOULD</strong>: A Basic challenge over http makes clients send passwords unencrypted.</p><p>Ask for credentials over https only. Source: <a href="https://www.rfc-editor.org/rfc/rfc7617#section-4" target="_blank" rel="noreferrer">RFC 7617, section 4, Security Considerations</a>.</p><p>Needs: url.</p><p>Fires for:</p><pre><code>&gt; GET http://example.com/
HTTP/1.1 401
WWW-Authenticate: Basic realm=&quot;a&quot;
</code></pre><p>Silent for:</p><pre><code>&gt; GET https://example.com/
HTTP/1.1 401
WWW-Authenticate: Basic realm=&quot;a&quot;

----

&gt; GET http://localhost:3000/
HTTP/1.1 401
WWW-Authenticate: Basic realm=&quot;a&quot;

----

&gt; GET http://example.com/
HTTP/1.1 401
WWW-Authenticate: Digest realm=&quot;a&quot;, nonce=&quot;n&quot;
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 401
WWW-Authenticate: Basic realm=&quot;a&quot;
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/authentication.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const authentication = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  authentication as default
};
