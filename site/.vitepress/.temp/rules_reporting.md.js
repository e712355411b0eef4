import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: reporting","description":"Send an https URL. Source: Reporting, The Reporting-Endpoints HTTP Response Header Field; Reporting, Process reporting endpoints for response.","frontmatter":{"title":"Rules: reporting","outline":2},"headers":[],"relativePath":"rules/reporting.md","filePath":"rules/reporting.md"}');
const _sfc_main = { name: "rules/reporting.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-reporting" tabindex="-1">Rules: reporting <a class="header-anchor" href="#rules-reporting" aria-label="Permalink to &quot;Rules: reporting&quot;">​</a></h1><h2 id="report-endpoint-insecure" tabindex="-1">report-endpoint-insecure <a class="header-anchor" href="#report-endpoint-insecure" aria-label="Permalink to &quot;report-endpoint-insecure&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers ignore the endpoint <code>http://r.example/</code> in <a class="ref" href="/headers/reporting-endpoints">Reporting-Endpoints</a>, because it is not https.</p><p>Send an https URL. Source: <a href="https://w3c.github.io/reporting/#header" target="_blank" rel="noreferrer">Reporting, The Reporting-Endpoints HTTP Response Header Field</a>; <a href="https://w3c.github.io/reporting/#process-header" target="_blank" rel="noreferrer">Reporting, Process reporting endpoints for response</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Reporting-Endpoints: csp=&quot;http://r.example/&quot;

----

HTTP/1.1 200
Report-To: {&quot;group&quot;:&quot;csp&quot;,&quot;max_age&quot;:1,&quot;endpoints&quot;:[{&quot;url&quot;:&quot;http://r.example/&quot;}]}
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Reporting-Endpoints: csp=&quot;https://r.example/&quot;, other=&quot;/reports&quot;

----

HTTP/1.1 200
Reporting-Endpoints: csp=&quot;http://localhost:8080/&quot;

----

HTTP/1.1 200
Report-To: {&quot;group&quot;:&quot;nel&quot;,&quot;max_age&quot;:86400,&quot;endpoints&quot;:[{&quot;url&quot;:&quot;https://r.example/&quot;}]}
</code></pre><h2 id="report-endpoint-undefined" tabindex="-1">report-endpoint-undefined <a class="header-anchor" href="#report-endpoint-undefined" aria-label="Permalink to &quot;report-endpoint-undefined&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <a class="ref" href="/headers/content-security-policy">Content-Security-Policy</a> reports to the endpoint <code>csp</code>, which <a class="ref" href="/headers/reporting-endpoints">Reporting-Endpoints</a> doesn&#39;t define, so browsers drop the reports.</p><p>Add <code>Reporting-Endpoints: csp=&quot;https://reports.example.com/&quot;</code>. Source: <a href="https://w3c.github.io/reporting/#document-configuration" target="_blank" rel="noreferrer">Reporting, Document configuration</a>; <a href="https://w3c.github.io/reporting/#header" target="_blank" rel="noreferrer">Reporting, The Reporting-Endpoints HTTP Response Header Field</a>; <a href="https://www.w3.org/TR/CSP3/#report-violation" target="_blank" rel="noreferrer">CSP, Report a violation</a>.</p><p>Why warning: The policy itself works.</p><p>Needs: all of reporting-endpoints, all of report-to.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;; report-to csp
Reporting-Endpoints: main=&quot;/r&quot;

----

HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;; report-to https://r.example/csp

----

HTTP/1.1 200
Integrity-Policy: blocked-destinations=(script), endpoints=(i)
Reporting-Endpoints: main=&quot;/r&quot;

----

HTTP/1.1 200
Cross-Origin-Opener-Policy: same-origin; report-to=&quot;coop&quot;
Reporting-Endpoints: main=&quot;/r&quot;

----

HTTP/1.1 200
Permissions-Policy: camera=();report-to=&quot;pp&quot;
Reporting-Endpoints: main=&quot;/r&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;; report-to csp
Reporting-Endpoints: csp=&quot;/r&quot;

----

HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;; report-to csp

----

HTTP/1.1 200
Content-Security-Policy: report-to nel
Reporting-Endpoints: csp=&quot;/r&quot;
Report-To: {&quot;group&quot;:&quot;nel&quot;,&quot;max_age&quot;:86400,&quot;endpoints&quot;:[{&quot;url&quot;:&quot;https://r.example/&quot;}]}

----

HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;
Reporting-Endpoints: csp=&quot;/r&quot;
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: report-to csp
Reporting-Endpoints: main=&quot;/r&quot;
(the source hides report-to)

----

HTTP/1.1 200
Content-Security-Policy: report-to csp
(the source hides reporting-endpoints)
</code></pre><h2 id="report-to-group-incomplete" tabindex="-1">report-to-group-incomplete <a class="header-anchor" href="#report-to-group-incomplete" aria-label="Permalink to &quot;report-to-group-incomplete&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers ignore a group in <a class="ref" href="/headers/report-to">Report-To</a>, because max_age is not a number of seconds.</p><p>Send <code>{&quot;group&quot;:&quot;default&quot;,&quot;max_age&quot;:86400,&quot;endpoints&quot;:[{&quot;url&quot;:&quot;https://reports.example.com/&quot;}]}</code>. Source: <a href="https://w3c.github.io/reporting/network-reporting.html#process-configuration" target="_blank" rel="noreferrer">Network Reporting, Process reporting endpoints</a>; <a href="https://w3c.github.io/reporting/network-reporting.html#max-age-member" target="_blank" rel="noreferrer">Network Reporting, The max_age member</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Report-To: {&quot;group&quot;:&quot;csp&quot;,&quot;max-age&quot;:1,&quot;endpoints&quot;:[]}

----

HTTP/1.1 200
Report-To: {&quot;group&quot;:&quot;csp&quot;,&quot;max_age&quot;:1}

----

HTTP/1.1 200
Report-To: {&#39;group&#39;:&#39;csp&#39;}

----

HTTP/1.1 200
Report-To: [{&quot;group&quot;:&quot;csp&quot;,&quot;max_age&quot;:1,&quot;endpoints&quot;:[]}]
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Report-To: {&quot;group&quot;:&quot;nel&quot;,&quot;max_age&quot;:86400,&quot;endpoints&quot;:[{&quot;url&quot;:&quot;https://r.example/&quot;}]}

----

HTTP/1.1 200
Report-To: {&quot;group&quot;:&quot;nel&quot;,&quot;max_age&quot;:86400,&quot;endpoints&quot;:[{&quot;url&quot;:&quot;https://r.example/&quot;}]}, {&quot;max_age&quot;:0}

----

HTTP/1.1 200
Report-To: {&quot;group&quot;:&quot;csp&quot;,&quot;max_age&quot;:1,&quot;endpo
</code></pre><h2 id="nel-incomplete" tabindex="-1">nel-incomplete <a class="header-anchor" href="#nel-incomplete" aria-label="Permalink to &quot;nel-incomplete&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers ignore NEL, because <code>max_age</code> is not a number of seconds.</p><p>Send <code>NEL: {&quot;report_to&quot;:&quot;default&quot;,&quot;max_age&quot;:86400}</code>. Source: <a href="https://w3c.github.io/network-error-logging/#process-policy-headers" target="_blank" rel="noreferrer">NEL, Process policy headers</a>; <a href="https://w3c.github.io/network-error-logging/#max-age-member" target="_blank" rel="noreferrer">NEL, The max_age member</a>; <a href="https://w3c.github.io/network-error-logging/#report-to-member" target="_blank" rel="noreferrer">NEL, The report_to member</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
NEL: {&quot;report_to&quot;:&quot;nel&quot;,&quot;max-age&quot;:1}

----

HTTP/1.1 200
NEL: {&quot;report-to&quot;:&quot;nel&quot;,&quot;max_age&quot;:1}

----

HTTP/1.1 200
NEL: {&quot;report_to&quot;:&quot;nel&quot;,&quot;max_age&quot;:1,&quot;success_fraction&quot;:5}

----

HTTP/1.1 200
NEL: nel

----

HTTP/1.1 200
NEL: {report_to: nel}
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
NEL: {&quot;report_to&quot;:&quot;nel&quot;,&quot;max_age&quot;:1,&quot;failure_fraction&quot;:0.5}

----

HTTP/1.1 200
NEL: {&quot;max_age&quot;:0}

----

HTTP/1.1 200
NEL: {
</code></pre><h2 id="nel-group-undefined" tabindex="-1">nel-group-undefined <a class="header-anchor" href="#nel-group-undefined" aria-label="Permalink to &quot;nel-group-undefined&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: NEL reports to the group <code>other</code>, which <a class="ref" href="/headers/report-to">Report-To</a> doesn&#39;t define, so browsers drop the reports.</p><p>Give both the same name: <code>Report-To: {&quot;group&quot;:&quot;other&quot;,&quot;max_age&quot;:86400,&quot;endpoints&quot;:[…]}</code>. Source: <a href="https://w3c.github.io/network-error-logging/#report-to-member" target="_blank" rel="noreferrer">NEL, The report_to member</a>.</p><p>Why warning: Only reports are lost. Without <a class="ref" href="/headers/report-to">Report-To</a> in this response it is an info, since an earlier one can have defined the group.</p><p>Needs: all of report-to.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
NEL: {&quot;report_to&quot;:&quot;other&quot;,&quot;max_age&quot;:1}
Report-To: {&quot;group&quot;:&quot;nel&quot;,&quot;max_age&quot;:86400,&quot;endpoints&quot;:[{&quot;url&quot;:&quot;https://r.example/&quot;}]}

----

HTTP/1.1 200
NEL: {&quot;report_to&quot;:&quot;nel&quot;,&quot;max_age&quot;:1}
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
NEL: {&quot;report_to&quot;:&quot;nel&quot;,&quot;max_age&quot;:1}
Report-To: {&quot;group&quot;:&quot;nel&quot;,&quot;max_age&quot;:86400,&quot;endpoints&quot;:[{&quot;url&quot;:&quot;https://r.example/&quot;}]}

----

HTTP/1.1 200
NEL: {&quot;report_to&quot;:&quot;default&quot;,&quot;max_age&quot;:1}
Report-To: {&quot;max_age&quot;:1,&quot;endpoints&quot;:[]}

----

HTTP/1.1 200
NEL: {&quot;max_age&quot;:0}

----

HTTP/1.1 200
NEL: {&quot;report_to&quot;:&quot;nel&quot;,&quot;max_age&quot;:1}
Report-To: {&quot;group&quot;:&quot;csp&quot;,&quot;max_age&quot;:1,&quot;endpo
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
NEL: {&quot;report_to&quot;:&quot;nel&quot;,&quot;max_age&quot;:1}
(the source hides report-to)
</code></pre><h2 id="integrity-policy-ineffective" tabindex="-1">integrity-policy-ineffective <a class="header-anchor" href="#integrity-policy-ineffective" aria-label="Permalink to &quot;integrity-policy-ineffective&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <a class="ref" href="/headers/integrity-policy">Integrity-Policy</a> has no effect: <code>blocked-destinations</code> lists neither <code>script</code> nor <code>style</code>, without quotes.</p><p>Send <code>Integrity-Policy: blocked-destinations=(script)</code>. Source: <a href="https://w3c.github.io/webappsec-subresource-integrity/#integrity-policy-section" target="_blank" rel="noreferrer">SRI, Integrity-Policy</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Integrity-Policy: blocked-destinations=(&quot;script&quot;)

----

HTTP/1.1 200
Integrity-Policy: blocked-destinations=script

----

HTTP/1.1 200
Integrity-Policy: endpoints=(a)

----

HTTP/1.1 200
Integrity-Policy-Report-Only: blocked-destinations=(script), sources=(outline)
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Integrity-Policy: blocked-destinations=(script style), sources=(inline), endpoints=(a)

----

HTTP/1.1 200
</code></pre><h2 id="coep-without-coop" tabindex="-1">coep-without-coop <a class="header-anchor" href="#coep-without-coop" aria-label="Permalink to &quot;coep-without-coop&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: <a class="ref" href="/headers/cross-origin-embedder-policy">Cross-Origin-Embedder-Policy</a> alone restricts a page without isolating it: a page that is not in a frame also needs <a class="ref" href="/headers/cross-origin-opener-policy">Cross-Origin-Opener-Policy</a>.</p><p>Add <code>Cross-Origin-Opener-Policy: same-origin</code>. Source: <a href="https://html.spec.whatwg.org/multipage/#the-coep-headers" target="_blank" rel="noreferrer">HTML, The headers</a>; <a href="https://html.spec.whatwg.org/multipage/#cross-origin-opener-policies" target="_blank" rel="noreferrer">HTML, Cross-origin opener policies</a>.</p><p>Needs: all of cross-origin-opener-policy.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Type: text/html
Cross-Origin-Embedder-Policy: require-corp

----

HTTP/1.1 200
Content-Type: text/html
Cross-Origin-Embedder-Policy: credentialless
Cross-Origin-Opener-Policy: same-origin-allow-popups
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Type: text/html
Cross-Origin-Embedder-Policy: require-corp
Cross-Origin-Opener-Policy: same-origin; report-to=&quot;a&quot;

----

HTTP/1.1 200
Content-Type: text/html
Cross-Origin-Embedder-Policy: unsafe-none

----

HTTP/1.1 200
Content-Type: text/javascript
Cross-Origin-Embedder-Policy: require-corp
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Content-Type: text/html
Cross-Origin-Embedder-Policy: require-corp
(the source hides cross-origin-opener-policy)
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/reporting.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const reporting = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  reporting as default
};
