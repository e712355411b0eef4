import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: informational","description":"Remove Content-Length, Transfer-Encoding and the body. They belong to the final response.","frontmatter":{"title":"Rules: informational","outline":2},"headers":[],"relativePath":"rules/informational.md","filePath":"rules/informational.md"}');
const _sfc_main = { name: "rules/informational.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-informational" tabindex="-1">Rules: informational <a class="header-anchor" href="#rules-informational" aria-label="Permalink to &quot;Rules: informational&quot;">​</a></h1><h2 id="status-1xx-has-body" tabindex="-1">status-1xx-has-body <a class="header-anchor" href="#status-1xx-has-body" aria-label="Permalink to &quot;status-1xx-has-body&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <a class="ref sc c1" href="/status/103" title="Early Hints">103</a> is an interim response and can&#39;t have a body, but it has <code>Content-Length: 0</code>.</p><p>Remove <a class="ref" href="/headers/content-length">Content-Length</a>, <a class="ref" href="/headers/transfer-encoding">Transfer-Encoding</a> and the body. They belong to the final response. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.2" target="_blank" rel="noreferrer">RFC 9110, section 15.2, Informational 1xx</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.6" target="_blank" rel="noreferrer">RFC 9110, section 8.6, Content-Length</a>; <a href="https://www.rfc-editor.org/rfc/rfc9112#section-6.1" target="_blank" rel="noreferrer">RFC 9112, section 6.1, Transfer-Encoding</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 103
Content-Length: 0

----

HTTP/1.1 100
Transfer-Encoding: chunked

----

HTTP/1.1 102

work

----

HTTP/1.1 101
Upgrade: websocket
Content-Length: 5

----

HTTP/1.1 199
Content-Length: 1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 100 Continue

----

HTTP/1.1 101
Upgrade: websocket

frames

----

HTTP/1.1 103
Link: &lt;/a.css&gt;; rel=preload
</code></pre><h2 id="status-100-without-expect" tabindex="-1">status-100-without-expect <a class="header-anchor" href="#status-100-without-expect" aria-label="Permalink to &quot;status-100-without-expect&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: <a class="ref sc c1" href="/status/100" title="Continue">100</a> (Continue) answers a request that has no <code>Expect: 100-continue</code>.</p><p>Send <a class="ref sc c1" href="/status/100" title="Continue">100</a> only if the request has <code>Expect: 100-continue</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1" target="_blank" rel="noreferrer">RFC 9110, section 15.2.1, 100 Continue</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1" target="_blank" rel="noreferrer">RFC 9110, section 10.1.1, Expect</a>.</p><p>Needs: all request headers.</p><p>Fires for:</p><pre><code>&gt; POST https://example.com/
&gt; Content-Length: 3
HTTP/1.1 100

----

&gt; POST
&gt;
HTTP/1.1 100
</code></pre><p>Silent for:</p><pre><code>&gt; POST https://example.com/
&gt; Expect: 100-continue
HTTP/1.1 100

----

&gt; POST
&gt;
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 100

----

&gt; POST
&gt; Accept: */*
HTTP/1.1 100
(the source hides request-fields)
</code></pre><h2 id="status-101-missing-upgrade" tabindex="-1">status-101-missing-upgrade <a class="header-anchor" href="#status-101-missing-upgrade" aria-label="Permalink to &quot;status-101-missing-upgrade&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <a class="ref sc c1" href="/status/101" title="Switching Protocols">101</a> (Switching Protocols) has no Upgrade header, so the client can&#39;t tell which protocol follows.</p><p>Add the chosen protocol, for example <code>Upgrade: websocket</code>, and <code>Connection: Upgrade</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2" target="_blank" rel="noreferrer">RFC 9110, section 15.2.2, 101 Switching Protocols</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-7.8" target="_blank" rel="noreferrer">RFC 9110, section 7.8, Upgrade</a>.</p><p>Needs: the absence of upgrade.</p><p>Fires for:</p><pre><code>HTTP/1.1 101 Switching Protocols
Connection: Upgrade
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 101 Switching Protocols
Connection: Upgrade
Upgrade: websocket

----

HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 101
(the source hides upgrade)

----

HTTP/1.1 101
(the source hides *)
</code></pre><h2 id="status-101-not-requested" tabindex="-1">status-101-not-requested <a class="header-anchor" href="#status-101-not-requested" aria-label="Permalink to &quot;status-101-not-requested&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <a class="ref sc c1" href="/status/101" title="Switching Protocols">101</a> (Switching Protocols) answers a request that has no Upgrade header, so the client didn&#39;t offer to switch.</p><p>Answer in the protocol of the request. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-7.8" target="_blank" rel="noreferrer">RFC 9110, section 7.8, Upgrade</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2" target="_blank" rel="noreferrer">RFC 9110, section 15.2.2, 101 Switching Protocols</a>.</p><p>Needs: all request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Accept: */*
HTTP/1.1 101
Upgrade: h2c
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Upgrade: websocket
&gt; Connection: Upgrade
HTTP/1.1 101
Upgrade: websocket
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 101
Upgrade: h2c

----

&gt; GET
&gt;
HTTP/1.1 101
Upgrade: h2c
(the source hides request-fields)
</code></pre><h2 id="status-101-in-http2" tabindex="-1">status-101-in-http2 <a class="header-anchor" href="#status-101-in-http2" aria-label="Permalink to &quot;status-101-in-http2&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: HTTP/2 doesn&#39;t support 101 (Switching Protocols).</p><p>Use extended CONNECT, or serve the upgrade over HTTP/1.1. Source: <a href="https://www.rfc-editor.org/rfc/rfc9113#section-8.6" target="_blank" rel="noreferrer">RFC 9113, section 8.6, The Upgrade Header Field</a>; <a href="https://www.rfc-editor.org/rfc/rfc9114#section-4.5" target="_blank" rel="noreferrer">RFC 9114, section 4.5, HTTP Upgrade</a>.</p><p>Needs: http version, connection.</p><p>Fires for:</p><pre><code>HTTP/2 101
Upgrade: websocket

----

HTTP/3 101
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 101
Upgrade: websocket

----

HTTP/2 200
</code></pre><p>Skipped for:</p><pre><code>HTTP 101
Upgrade: websocket

----

HTTP/2 101
(the source hides connection)
</code></pre><h2 id="status-103-missing-link" tabindex="-1">status-103-missing-link <a class="header-anchor" href="#status-103-missing-link" aria-label="Permalink to &quot;status-103-missing-link&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: <a class="ref sc c1" href="/status/103" title="Early Hints">103</a> (Early Hints) has no Link header, so the client has nothing to preload.</p><p>Add a link that the final response will have too, for example <code>Link: &lt;/style.css&gt;; rel=preload; as=style</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc8297#section-2" target="_blank" rel="noreferrer">RFC 8297, section 2, HTTP Status Code 103: Early Hints</a>.</p><p>Needs: the absence of link.</p><p>Fires for:</p><pre><code>HTTP/1.1 103
X-Hint: a
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 103
Link: &lt;/a.css&gt;; rel=preload; as=style
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 103
(the source hides *)
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/informational.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const informational = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  informational as default
};
