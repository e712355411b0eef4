import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: request-routing","description":"Send the host of the URL: Host: example.com. Source: RFC 9112, section 3.2, Request Target; RFC 9110, section 7.2, Host and :authority.","frontmatter":{"title":"Rules: request-routing","outline":2},"headers":[],"relativePath":"rules/request-routing.md","filePath":"rules/request-routing.md"}');
const _sfc_main = { name: "rules/request-routing.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-request-routing" tabindex="-1">Rules: request-routing <a class="header-anchor" href="#rules-request-routing" aria-label="Permalink to &quot;Rules: request-routing&quot;">​</a></h1><h2 id="request-host-missing" tabindex="-1">request-host-missing <a class="header-anchor" href="#request-host-missing" aria-label="Permalink to &quot;request-host-missing&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: The HTTP/1.1 request has no Host header, so servers must answer it with <a class="ref sc c4" href="/status/400" title="Bad Request">400</a> (Bad Request).</p><p>Send the host of the URL: <code>Host: example.com</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9112#section-3.2" target="_blank" rel="noreferrer">RFC 9112, section 3.2, Request Target</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-7.2" target="_blank" rel="noreferrer">RFC 9110, section 7.2, Host and :authority</a>.</p><p>Needs: http version, all request headers, connection, the absence of host.</p><p>Fires for:</p><pre><code>&gt; GET https://a.example/
&gt; User-Agent: curl/8.5.0
&gt; Accept: */*
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET https://a.example/
&gt; User-Agent: curl/8.5.0
&gt; Accept: */*
&gt; Host: a.example
HTTP/1.1 200

----

&gt; GET https://a.example/
&gt; User-Agent: curl/8.5.0
&gt; Accept: */*
HTTP/2 200

----

&gt; GET https://a.example/
&gt; User-Agent: curl/8.5.0
&gt; Accept: */*
HTTP/1.0 200

----

&gt; GET
&gt; Accept: */*
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200

----

&gt; GET https://a.example/
&gt; User-Agent: curl/8.5.0
&gt; Accept: */*
HTTP/1.1 200
(the source hides request-fields)

----

&gt; GET https://a.example/
&gt; User-Agent: curl/8.5.0
&gt; Accept: */*
HTTP/1.1 200
(the source hides connection)
</code></pre><h2 id="request-host-repeated" tabindex="-1">request-host-repeated <a class="header-anchor" href="#request-host-repeated" aria-label="Permalink to &quot;request-host-repeated&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: The request has 2 Host headers, so servers must answer it with <a class="ref sc c4" href="/status/400" title="Bad Request">400</a> (Bad Request).</p><p>Send one Host header. Source: <a href="https://www.rfc-editor.org/rfc/rfc9112#section-3.2" target="_blank" rel="noreferrer">RFC 9112, section 3.2, Request Target</a>.</p><p>Needs: request headers, connection.</p><p>Fires for:</p><pre><code>&gt; GET https://a.example/
&gt; Host: a.example
&gt; Host: b.example
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET https://a.example/
&gt; Host: a.example
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200

----

&gt; GET https://a.example/
&gt; Host: a.example
&gt; Host: b.example
HTTP/1.1 200
(the source hides connection)
</code></pre><h2 id="request-host-invalid" tabindex="-1">request-host-invalid <a class="header-anchor" href="#request-host-invalid" aria-label="Permalink to &quot;request-host-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Host: https://a.example</code> is not a host and a port, so servers must answer with <a class="ref sc c4" href="/status/400" title="Bad Request">400</a> (Bad Request).</p><p>Send the host alone, with the port if it is not the default: <code>Host: example.com:8443</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-7.2" target="_blank" rel="noreferrer">RFC 9110, section 7.2, Host and :authority</a>; <a href="https://www.rfc-editor.org/rfc/rfc9112#section-3.2" target="_blank" rel="noreferrer">RFC 9112, section 3.2, Request Target</a>.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Host: https://a.example
HTTP/1.1 200

----

&gt; GET
&gt; Host: a.example/b
HTTP/1.1 200

----

&gt; GET
&gt; Host: a.example:port
HTTP/1.1 200

----

&gt; GET
&gt; Host: a b
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET https://a.example/
&gt; Host: a.example
HTTP/1.1 200

----

&gt; GET
&gt; Host: a_b.example:8443
HTTP/1.1 200

----

&gt; GET
&gt; Host: [::1]:8080
HTTP/1.1 200

----

&gt; GET
&gt; Host:
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre><h2 id="request-method-case" tabindex="-1">request-method-case <a class="header-anchor" href="#request-method-case" aria-label="Permalink to &quot;request-method-case&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: Methods are case-sensitive, so <code>patch</code> is not PATCH. Many servers answer <a class="ref sc c4" href="/status/405" title="Method Not Allowed">405</a> or <a class="ref sc c5" href="/status/501" title="Not Implemented">501</a>.</p><p>Send <code>PATCH</code>. Browsers correct some methods in fetch(), but not patch. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.1" target="_blank" rel="noreferrer">RFC 9110, section 9.1, Overview</a>.</p><p>Why warning: Some servers accept any case.</p><p>Needs: method, connection.</p><p>Fires for:</p><pre><code>&gt; patch
HTTP/1.1 405

----

&gt; Get
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; PATCH
HTTP/1.1 200

----

&gt; purge
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200

----

&gt; get
HTTP/1.1 200
(the source hides connection)
</code></pre><h2 id="request-field-invalid" tabindex="-1">request-field-invalid <a class="header-anchor" href="#request-field-invalid" aria-label="Permalink to &quot;request-field-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: The request header <code>X Name</code> has an invalid name, so servers reject the request or read it differently.</p><p>Use letters, digits and hyphens in names, and no control characters in values. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.1" target="_blank" rel="noreferrer">RFC 9110, section 5.1, Field Names</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.5" target="_blank" rel="noreferrer">RFC 9110, section 5.5, Field Values</a>.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; X Name: a
HTTP/1.1 200

----

&gt; GET
&gt; X-Name: a�b
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; X-Name: a	b
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre><h2 id="request-connection-option-missing" tabindex="-1">request-connection-option-missing <a class="header-anchor" href="#request-connection-option-missing" aria-label="Permalink to &quot;request-connection-option-missing&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: TE is sent without <code>Connection: TE</code>, so proxies forward it to servers that it is not meant for.</p><p>Send <code>Connection: TE</code> with it. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-7.8" target="_blank" rel="noreferrer">RFC 9110, section 7.8, Upgrade</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.1.4" target="_blank" rel="noreferrer">RFC 9110, section 10.1.4, TE</a>.</p><p>Why warning: Without a proxy in between, servers mostly accept the request.</p><p>Needs: http version, all request headers, connection.</p><p>Fires for:</p><pre><code>&gt; GET https://a.example/
&gt; Host: a.example
&gt; TE: trailers
HTTP/1.1 200

----

&gt; GET https://a.example/
&gt; Host: a.example
&gt; Upgrade: h2c
&gt; Connection: keep-alive
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET https://a.example/
&gt; Host: a.example
&gt; TE: trailers
&gt; Connection: close, TE
HTTP/1.1 200

----

&gt; GET
&gt; te: trailers
HTTP/2 200

----

&gt; GET https://a.example/
&gt; Host: a.example
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200

----

&gt; GET https://a.example/
&gt; Host: a.example
&gt; TE: trailers
HTTP/1.1 200
(the source hides request-fields)

----

&gt; GET https://a.example/
&gt; Host: a.example
&gt; TE: trailers
HTTP/1.1 200
(the source hides connection)
</code></pre><h2 id="request-connection-end-to-end" tabindex="-1">request-connection-end-to-end <a class="header-anchor" href="#request-connection-end-to-end" aria-label="Permalink to &quot;request-connection-end-to-end&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Connection: close, Authorization</code> names Authorization, so proxies remove that header before it reaches the server.</p><p>Remove Authorization from Connection. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1" target="_blank" rel="noreferrer">RFC 9110, section 7.6.1, Connection</a>.</p><p>Needs: request headers, connection.</p><p>Fires for:</p><pre><code>&gt; GET https://a.example/
&gt; Host: a.example
&gt; Connection: close, Authorization
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET https://a.example/
&gt; Host: a.example
&gt; Connection: keep-alive, Upgrade, HTTP2-Settings
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200

----

&gt; GET https://a.example/
&gt; Host: a.example
&gt; Connection: Cookie
HTTP/1.1 200
(the source hides connection)
</code></pre><h2 id="request-connection-fields-h2" tabindex="-1">request-connection-fields-h2 <a class="header-anchor" href="#request-connection-fields-h2" aria-label="Permalink to &quot;request-connection-fields-h2&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: HTTP/2 forbids these request headers: connection. Servers must reject the request.</p><p>Remove connection. Source: <a href="https://www.rfc-editor.org/rfc/rfc9113#section-8.2.2" target="_blank" rel="noreferrer">RFC 9113, section 8.2.2, Connection-Specific Header Fields</a>; <a href="https://www.rfc-editor.org/rfc/rfc9114#section-4.2" target="_blank" rel="noreferrer">RFC 9114, section 4.2, HTTP Fields</a>.</p><p>Needs: http version, request headers, connection.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; connection: keep-alive
HTTP/2 200

----

&gt; GET
&gt; te: gzip
HTTP/3 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; te: trailers
HTTP/2 200

----

&gt; GET https://a.example/
&gt; Host: a.example
&gt; Connection: close
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200

----

&gt; GET
&gt; connection: close
HTTP/2 200
(the source hides connection)
</code></pre><h2 id="request-max-forwards-invalid" tabindex="-1">request-max-forwards-invalid <a class="header-anchor" href="#request-max-forwards-invalid" aria-label="Permalink to &quot;request-max-forwards-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Max-Forwards: ten</code> is not a number, so proxies don&#39;t count the hops.</p><p>Send digits: <code>Max-Forwards: 10</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-7.6.2" target="_blank" rel="noreferrer">RFC 9110, section 7.6.2, Max-Forwards</a>.</p><p>Why warning: The request is forwarded as if the header were absent.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; TRACE
&gt; Max-Forwards: ten
HTTP/1.1 200

----

&gt; OPTIONS
&gt; Max-Forwards: -1
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; TRACE
&gt; Max-Forwards: 0
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre><h2 id="request-expect-invalid" tabindex="-1">request-expect-invalid <a class="header-anchor" href="#request-expect-invalid" aria-label="Permalink to &quot;request-expect-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Expect: 200-ok</code> is an expectation that no standard defines.</p><p>Send <code>Expect: 100-continue</code> with content, or remove Expect. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1" target="_blank" rel="noreferrer">RFC 9110, section 10.1.1, Expect</a>.</p><p>Why warning: Servers can answer <a class="ref sc c4" href="/status/417" title="Expectation Failed">417</a> or ignore the expectation.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; PUT
&gt; Expect: 200-ok
HTTP/1.1 200

----

&gt; PUT
&gt; Expect: 100-continue
&gt; Content-Length: 0
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; PUT
&gt; Expect: 100-Continue
&gt; Content-Length: 5
HTTP/1.1 200

----

&gt; PUT
&gt; Expect: 100-continue
HTTP/1.1 200

----

&gt; PUT
&gt; Expect:
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/request-routing.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const requestRouting = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  requestRouting as default
};
