import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: status-code","description":"Send a registered status code, such as 400 or 500. Source: RFC 9110, section 15, Status Codes.","frontmatter":{"title":"Rules: status-code","outline":2},"headers":[],"relativePath":"rules/status-code.md","filePath":"rules/status-code.md"}');
const _sfc_main = { name: "rules/status-code.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-status-code" tabindex="-1">Rules: status-code <a class="header-anchor" href="#rules-status-code" aria-label="Permalink to &quot;Rules: status-code&quot;">​</a></h1><h2 id="status-out-of-range" tabindex="-1">status-out-of-range <a class="header-anchor" href="#status-out-of-range" aria-label="Permalink to &quot;status-out-of-range&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: 999 is not a valid status code: the range is <a class="ref sc c1" href="/status/100" title="Continue">100</a> to 599. Clients treat it as a server error or reject the response.</p><p>Send a registered status code, such as <a class="ref sc c4" href="/status/400" title="Bad Request">400</a> or <a class="ref sc c5" href="/status/500" title="Internal Server Error">500</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15" target="_blank" rel="noreferrer">RFC 9110, section 15, Status Codes</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 999

----

HTTP/1.1 99

----

HTTP/1.1 600

----

HTTP/1.1 200.5

----

HTTP/1.1 NaN
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 100

----

HTTP/1.1 599

----

HTTP 0
</code></pre><h2 id="status-unregistered" tabindex="-1">status-unregistered <a class="header-anchor" href="#status-unregistered" aria-label="Permalink to &quot;status-unregistered&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: 299 is not a registered status code. Clients that don&#39;t know it treat it as <a class="ref sc c2" href="/status/200" title="OK">200</a>.</p><p>Send the registered code that is closest in meaning, or <a class="ref sc c2" href="/status/200" title="OK">200</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15" target="_blank" rel="noreferrer">RFC 9110, section 15, Status Codes</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.1" target="_blank" rel="noreferrer">RFC 9110, section 15.1, Overview of Status Codes</a>.</p><p>Why warning: Clients handle the response by the class of the code and miss its meaning.</p><p>Fires for:</p><pre><code>HTTP/1.1 299

----

HTTP/1.1 430

----

HTTP/1.1 499

----

HTTP/1.1 520
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200

----

HTTP/1.1 306

----

HTTP/1.1 418

----

HTTP/1.1 999
</code></pre><h2 id="status-reason-mismatch" tabindex="-1">status-reason-mismatch <a class="header-anchor" href="#status-reason-mismatch" aria-label="Permalink to &quot;status-reason-mismatch&quot;">​</a></h2><p><strong>info</strong>, <strong>advice</strong>: The reason phrase <code>Not Found</code> belongs to <a class="ref sc c4" href="/status/404" title="Not Found">404</a>, but the status is <a class="ref sc c2" href="/status/200" title="OK">200</a>.</p><p>Send <code>OK</code>, or leave the reason phrase out. Source: <a href="https://www.rfc-editor.org/rfc/rfc9112#section-4" target="_blank" rel="noreferrer">RFC 9112, section 4, Status Line</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.1" target="_blank" rel="noreferrer">RFC 9110, section 15.1, Overview of Status Codes</a>.</p><p>Needs: reason.</p><p>Fires for:</p><pre><code>HTTP/1.1 200 Not Found

----

HTTP/1.1 404 Payload Too Large

----

HTTP/1.1 404 OK

----

HTTP/1.1 204 OK
(the source hides field-lines)
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 302 Moved Temporarily

----

HTTP/1.1 413 Request Entity Too Large

----

HTTP/1.1 404 No Such Order

----

HTTP/1.1 404 not found

----

HTTP/1.1 308 OK
Location: /a
(the source hides field-lines)
</code></pre><p>Skipped for:</p><pre><code>HTTP/2 200

----

HTTP/1.1 200
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/status-code.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const statusCode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  statusCode as default
};
