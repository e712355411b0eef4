import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: client-error","description":"List the supported methods, for example Allow: GET, HEAD. The list can be empty.","frontmatter":{"title":"Rules: client-error","outline":2},"headers":[],"relativePath":"rules/client-error.md","filePath":"rules/client-error.md"}');
const _sfc_main = { name: "rules/client-error.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-client-error" tabindex="-1">Rules: client-error <a class="header-anchor" href="#rules-client-error" aria-label="Permalink to &quot;Rules: client-error&quot;">​</a></h1><h2 id="status-405-missing-allow" tabindex="-1">status-405-missing-allow <a class="header-anchor" href="#status-405-missing-allow" aria-label="Permalink to &quot;status-405-missing-allow&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <a class="ref sc c4" href="/status/405" title="Method Not Allowed">405</a> has no Allow header, so the client can&#39;t tell which methods the resource supports.</p><p>List the supported methods, for example <code>Allow: GET, HEAD</code>. The list can be empty. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6" target="_blank" rel="noreferrer">RFC 9110, section 15.5.6, 405 Method Not Allowed</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.1" target="_blank" rel="noreferrer">RFC 9110, section 10.2.1, Allow</a>.</p><p>Needs: the absence of allow.</p><p>Fires for:</p><pre><code>HTTP/1.1 405 Method Not Allowed
Content-Length: 0
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 405
Allow: GET, HEAD

----

HTTP/1.1 405
Allow:

----

HTTP/1.1 404

----

HTTP/1.1 501
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 405
(the source hides *)

----

HTTP/1.1 405
(the source hides allow)
</code></pre><h2 id="status-405-allow-lists-method" tabindex="-1">status-405-allow-lists-method <a class="header-anchor" href="#status-405-allow-lists-method" aria-label="Permalink to &quot;status-405-allow-lists-method&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <a class="ref sc c4" href="/status/405" title="Method Not Allowed">405</a> rejects POST, but <code>Allow: GET, POST</code> lists it.</p><p>Support POST, or send <code>Allow: GET</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6" target="_blank" rel="noreferrer">RFC 9110, section 15.5.6, 405 Method Not Allowed</a>.</p><p>Why warning: The client still learns that its request failed. The wrong list can only make it try again.</p><p>Needs: method.</p><p>Fires for:</p><pre><code>&gt; POST
HTTP/1.1 405
Allow: GET, POST
</code></pre><p>Silent for:</p><pre><code>&gt; DELETE
HTTP/1.1 405
Allow: GET, POST

----

&gt; post
HTTP/1.1 405
Allow: POST

----

&gt; OPTIONS
HTTP/1.1 200
Allow: OPTIONS
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 405
Allow: GET
</code></pre><h2 id="status-405-allow-get-without-head" tabindex="-1">status-405-allow-get-without-head <a class="header-anchor" href="#status-405-allow-get-without-head" aria-label="Permalink to &quot;status-405-allow-get-without-head&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>MUST</strong>: <code>Allow: GET, POST</code> lists GET without HEAD. General-purpose servers must support both.</p><p>Support HEAD and list it: <code>Allow: GET, POST, HEAD</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.1" target="_blank" rel="noreferrer">RFC 9110, section 9.1, Overview</a>.</p><p>Why info: The requirement is for general-purpose servers. The inspector can&#39;t tell whether this is one.</p><p>Fires for:</p><pre><code>HTTP/1.1 405
Allow: GET, POST
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 405
Allow: GET, HEAD

----

HTTP/1.1 405
Allow: POST
</code></pre><h2 id="allow-invalid" tabindex="-1">allow-invalid <a class="header-anchor" href="#allow-invalid" aria-label="Permalink to &quot;allow-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Allow: GET POST</code> is not a list of methods: <code>GET POST</code> is not a method name.</p><p>Separate methods with commas: <code>Allow: GET, POST</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.1" target="_blank" rel="noreferrer">RFC 9110, section 10.2.1, Allow</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.1" target="_blank" rel="noreferrer">RFC 9110, section 9.1, Overview</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 405
Allow: GET POST

----

HTTP/1.1 405
Allow: [GET]

----

HTTP/1.1 200
Allow: &quot;GET&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 405
Allow: GET, M-SEARCH

----

HTTP/1.1 405
Allow:
</code></pre><h2 id="status-406-without-negotiation" tabindex="-1">status-406-without-negotiation <a class="header-anchor" href="#status-406-without-negotiation" aria-label="Permalink to &quot;status-406-without-negotiation&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <a class="ref sc c4" href="/status/406" title="Not Acceptable">406</a> (Not Acceptable) answers a request that accepts anything.</p><p>Send a representation, or <a class="ref sc c4" href="/status/415" title="Unsupported Media Type">415</a> if the problem is the body of the request. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7" target="_blank" rel="noreferrer">RFC 9110, section 15.5.7, 406 Not Acceptable</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.4.1" target="_blank" rel="noreferrer">RFC 9110, section 12.4.1, Absence</a>.</p><p>Why warning: The client can&#39;t correct a preference that it didn&#39;t state.</p><p>Needs: all request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Host: example.com
HTTP/1.1 406

----

&gt; GET
&gt; Accept: */*
HTTP/1.1 406
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Accept: text/csv
HTTP/1.1 406

----

&gt; GET
&gt; Accept: */*
&gt; Accept-Language: de
HTTP/1.1 406
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 406

----

&gt; GET
&gt;
HTTP/1.1 406
(the source hides request-fields)
</code></pre><h2 id="status-408-connection-close" tabindex="-1">status-408-connection-close <a class="header-anchor" href="#status-408-connection-close" aria-label="Permalink to &quot;status-408-connection-close&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>SHOULD</strong>: <a class="ref sc c4" href="/status/408" title="Request Timeout">408</a> (Request Timeout) doesn&#39;t say that the connection closes.</p><p>Add <code>Connection: close</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9112#section-9.6" target="_blank" rel="noreferrer">RFC 9112, section 9.6, Tear-down</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9" target="_blank" rel="noreferrer">RFC 9110, section 15.5.9, 408 Request Timeout</a>.</p><p>Why info: The requirement is for servers that close the connection. This one may keep it open.</p><p>Needs: http version, connection, the absence of connection.</p><p>Fires for:</p><pre><code>HTTP/1.1 408
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 408
Connection: close

----

HTTP/2 408

----

HTTP/1.1 400
</code></pre><p>Skipped for:</p><pre><code>HTTP 408

----

HTTP/1.1 408
(the source hides connection)
</code></pre><h2 id="status-409-empty" tabindex="-1">status-409-empty <a class="header-anchor" href="#status-409-empty" aria-label="Permalink to &quot;status-409-empty&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>SHOULD</strong>: <a class="ref sc c4" href="/status/409" title="Conflict">409</a> (Conflict) has no body, so the client can&#39;t tell what the conflict is.</p><p>Describe the conflict in a problem document (<code>application/problem+json</code>). Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10" target="_blank" rel="noreferrer">RFC 9110, section 15.5.10, 409 Conflict</a>.</p><p>Why info: The client still learns that its request failed, but not why.</p><p>Needs: content, method.</p><p>Fires for:</p><pre><code>&gt; PUT
HTTP/1.1 409
</code></pre><p>Silent for:</p><pre><code>&gt; PUT
HTTP/1.1 409

{&quot;title&quot;:&quot;Conflict&quot;}

----

&gt; HEAD
HTTP/1.1 409
</code></pre><p>Skipped for:</p><pre><code>&gt; PUT
HTTP/1.1 409

----

HTTP/1.1 409
</code></pre><h2 id="status-411-with-content-length" tabindex="-1">status-411-with-content-length <a class="header-anchor" href="#status-411-with-content-length" aria-label="Permalink to &quot;status-411-with-content-length&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <a class="ref sc c4" href="/status/411" title="Length Required">411</a> (Length Required) asks for <a class="ref" href="/headers/content-length">Content-Length</a>, but the request has <code>Content-Length: 5</code>.</p><p>Send the status for the real problem, for example <a class="ref sc c4" href="/status/400" title="Bad Request">400</a> or <a class="ref sc c4" href="/status/413" title="Content Too Large">413</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12" target="_blank" rel="noreferrer">RFC 9110, section 15.5.12, 411 Length Required</a>.</p><p>Why warning: The client has already sent what the status asks for, so it can&#39;t correct the request.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; POST
&gt; Content-Length: 5
HTTP/1.1 411
</code></pre><p>Silent for:</p><pre><code>&gt; POST
&gt; Transfer-Encoding: chunked
HTTP/1.1 411

----

&gt; POST
&gt; Content-Length: x
HTTP/1.1 411
</code></pre><p>Skipped for:</p><pre><code>&gt; POST
HTTP/1.1 411
</code></pre><h2 id="status-415-missing-accept" tabindex="-1">status-415-missing-accept <a class="header-anchor" href="#status-415-missing-accept" aria-label="Permalink to &quot;status-415-missing-accept&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: <a class="ref sc c4" href="/status/415" title="Unsupported Media Type">415</a> (Unsupported Media Type) doesn&#39;t say which formats are supported.</p><p>Add Accept, for example <code>Accept: application/json</code>, or <a class="ref" href="/headers/accept-encoding">Accept-Encoding</a> if the problem is the content coding. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16" target="_blank" rel="noreferrer">RFC 9110, section 15.5.16, 415 Unsupported Media Type</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3" target="_blank" rel="noreferrer">RFC 9110, section 12.5.3, Accept-Encoding</a>.</p><p>Needs: the absence of accept, the absence of accept-encoding, the absence of accept-post, the absence of accept-patch, the absence of accept-query.</p><p>Fires for:</p><pre><code>HTTP/1.1 415
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 415
Accept: application/json

----

HTTP/1.1 415
Accept-Patch: application/merge-patch+json

----

HTTP/1.1 415
Accept-Query: application/jsonpath

----

HTTP/1.1 400
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 415
(the source hides *)
</code></pre><h2 id="status-417-without-expect" tabindex="-1">status-417-without-expect <a class="header-anchor" href="#status-417-without-expect" aria-label="Permalink to &quot;status-417-without-expect&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <a class="ref sc c4" href="/status/417" title="Expectation Failed">417</a> (Expectation Failed) answers a request that has no Expect header.</p><p>Send the status for the real problem, for example <a class="ref sc c4" href="/status/400" title="Bad Request">400</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18" target="_blank" rel="noreferrer">RFC 9110, section 15.5.18, 417 Expectation Failed</a>.</p><p>Why warning: The status is about a header that the client didn&#39;t send, so the client can&#39;t correct the request.</p><p>Needs: all request headers.</p><p>Fires for:</p><pre><code>&gt; POST
&gt; Content-Length: 5
HTTP/1.1 417
</code></pre><p>Silent for:</p><pre><code>&gt; POST
&gt; Expect: 100-continue
HTTP/1.1 417

----

&gt; POST
&gt;
HTTP/1.1 400
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 417
</code></pre><h2 id="status-418-joke" tabindex="-1">status-418-joke <a class="header-anchor" href="#status-418-joke" aria-label="Permalink to &quot;status-418-joke&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: <a class="ref sc c4" href="/status/418" title="I&#39;m a teapot">418</a> is reserved and has no meaning.</p><p>Send the status for the real problem, for example <a class="ref sc c4" href="/status/400" title="Bad Request">400</a> or <a class="ref sc c4" href="/status/403" title="Forbidden">403</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19" target="_blank" rel="noreferrer">RFC 9110, section 15.5.19, 418 (Unused)</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 418 I&#39;m a teapot
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 400

----

HTTP/1.1 306
</code></pre><h2 id="status-425-without-early-data" tabindex="-1">status-425-without-early-data <a class="header-anchor" href="#status-425-without-early-data" aria-label="Permalink to &quot;status-425-without-early-data&quot;">​</a></h2><p><strong>warning</strong>, <strong>SHOULD</strong>: <a class="ref sc c4" href="/status/425" title="Too Early">425</a> (Too Early) rejects early data, but the request came over http without an Early-Data header.</p><p>Send the status for the real problem, for example <a class="ref sc c5" href="/status/503" title="Service Unavailable">503</a> or <a class="ref sc c4" href="/status/409" title="Conflict">409</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc8470#section-5.2" target="_blank" rel="noreferrer">RFC 8470, section 5.2, The 425 (Too Early) Status Code</a>.</p><p>Needs: all request headers, url.</p><p>Fires for:</p><pre><code>&gt; POST http://10.0.0.7/
&gt; Content-Length: 0
HTTP/1.1 425
</code></pre><p>Silent for:</p><pre><code>&gt; POST http://10.0.0.7/
&gt; Early-Data: 1
HTTP/1.1 425

----

&gt; POST http://10.0.0.7/
&gt; Early-Data: yes
HTTP/1.1 425

----

&gt; POST http://10.0.0.7/
&gt; Early-Data: 1
&gt; Early-Data: 1
HTTP/1.1 425

----

&gt; POST https://example.com/
&gt;
HTTP/1.1 425
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 425

----

&gt; POST http://10.0.0.7/
HTTP/1.1 425
</code></pre><h2 id="status-426-missing-upgrade" tabindex="-1">status-426-missing-upgrade <a class="header-anchor" href="#status-426-missing-upgrade" aria-label="Permalink to &quot;status-426-missing-upgrade&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <a class="ref sc c4" href="/status/426" title="Upgrade Required">426</a> has no Upgrade header, so the client can&#39;t tell which protocol to use.</p><p>Add the protocol, for example <code>Upgrade: websocket</code>, and <code>Connection: Upgrade</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22" target="_blank" rel="noreferrer">RFC 9110, section 15.5.22, 426 Upgrade Required</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-7.8" target="_blank" rel="noreferrer">RFC 9110, section 7.8, Upgrade</a>.</p><p>Needs: http version, connection, the absence of upgrade.</p><p>Fires for:</p><pre><code>HTTP/1.1 426 Upgrade Required
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 426
Upgrade: HTTP/2.0
Connection: Upgrade

----

HTTP/2 426

----

HTTP/1.1 400
</code></pre><p>Skipped for:</p><pre><code>HTTP 426

----

HTTP/1.1 426
(the source hides upgrade)

----

HTTP/1.1 426
(the source hides connection)
</code></pre><h2 id="status-451-missing-blocked-by" tabindex="-1">status-451-missing-blocked-by <a class="header-anchor" href="#status-451-missing-blocked-by" aria-label="Permalink to &quot;status-451-missing-blocked-by&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>SHOULD</strong>: <a class="ref sc c4" href="/status/451" title="Unavailable For Legal Reasons">451</a> (Unavailable For Legal Reasons) doesn&#39;t say who implements the block.</p><p>If you implement the block, add a link to yourself, for example <code>Link: &lt;https://example.com/&gt;; rel=&quot;blocked-by&quot;</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc7725#section-4" target="_blank" rel="noreferrer">RFC 7725, section 4, Identifying Blocking Entities</a>.</p><p>Why info: The requirement is for whoever implements the block. The inspector can&#39;t tell whether that is this server.</p><p>Needs: all of link.</p><p>Fires for:</p><pre><code>HTTP/1.1 451

----

HTTP/1.1 451
Link: &lt;https://example.com/why&gt;; rel=&quot;help&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 451
Link: &lt;https://isp.example/&gt;; rel=&quot;blocked-by&quot;

----

HTTP/1.1 451
Link: &lt;https://isp.example/&gt;; rel=&quot;blocked-by&quot;, broken

----

HTTP/1.1 403
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 451
(the source hides link)
</code></pre><h2 id="error-html-for-json" tabindex="-1">error-html-for-json <a class="header-anchor" href="#error-html-for-json" aria-label="Permalink to &quot;error-html-for-json&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: The <a class="ref sc c4" href="/status/404" title="Not Found">404</a> response is an HTML page, but the client asked for JSON: <code>Accept: application/json</code>.</p><p>Send the error as <code>application/problem+json</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1" target="_blank" rel="noreferrer">RFC 9110, section 12.5.1, Accept</a>; <a href="https://www.rfc-editor.org/rfc/rfc9457#section-3" target="_blank" rel="noreferrer">RFC 9457, section 3, The Problem Details JSON Object</a>.</p><p>Why warning: Clients that expect JSON fail to parse the page and lose the reason of the error.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Accept: application/json
HTTP/1.1 404
Content-Type: text/html

----

&gt; GET
&gt; Accept: application/vnd.api+json, text/html;q=0.1
HTTP/1.1 502
Content-Type: text/html; charset=utf-8
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Accept: application/json, text/plain, */*
HTTP/1.1 404
Content-Type: text/html

----

&gt; GET
&gt; Accept: text/html, application/json;q=0.9
HTTP/1.1 404
Content-Type: text/html

----

&gt; GET
&gt; Accept: text/html;q=high, application/json
HTTP/1.1 404
Content-Type: text/html

----

&gt; GET
&gt; Accept: application/json
HTTP/1.1 404
Content-Type: application/problem+json

----

&gt; GET
&gt; Accept: application/json
HTTP/1.1 200
Content-Type: text/html

----

&gt; GET
&gt;
HTTP/1.1 404
Content-Type: text/html

----

&gt; GET
&gt; Accept: application/json
HTTP/1.1 401
Content-Type: text/html
Content-Length: 0
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 404
Content-Type: text/html
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/client-error.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const clientError = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  clientError as default
};
