import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Code samples and what they were run with","description":"The page of each status and statuskit 405 --snippet go show a sample for each of the 63 statuses that may be sent.","frontmatter":{},"headers":[],"relativePath":"snippets.md","filePath":"snippets.md"}');
const _sfc_main = { name: "snippets.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="code-samples-and-what-they-were-run-with" tabindex="-1">Code samples and what they were run with <a class="header-anchor" href="#code-samples-and-what-they-were-run-with" aria-label="Permalink to &quot;Code samples and what they were run with&quot;">​</a></h1><p>The page of each status and <code>statuskit 405 --snippet go</code> show a sample for each of the 63 statuses that may be sent. Those for servers were combined into one program per target, which got a request for every status. The status line, headers, body and problem document of each response were checked. Those for clients were run against <a href="/packages/simulator">the simulator</a>. Where a target can&#39;t send a status, or a client can&#39;t see it, a sentence says why instead.</p><table tabindex="0"><thead><tr><th>target</th><th>side</th><th>run with</th><th>statuses run</th><th>cannot</th></tr></thead><tbody><tr><td>curl</td><td>client</td><td>curl 7.88.1</td><td>63</td><td>none</td></tr><tr><td>fetch</td><td>client</td><td>Node.js 20.20.2</td><td>57</td><td>100, 101, 102, 103, 104, 407</td></tr><tr><td>Express</td><td>server</td><td>Express 5.3.0</td><td>62</td><td>104</td></tr><tr><td>Fastify</td><td>server</td><td>Fastify 5.12.8</td><td>62</td><td>104</td></tr><tr><td>Koa</td><td>server</td><td>Koa 3.3.0</td><td>62</td><td>104</td></tr><tr><td>Hono</td><td>server</td><td>Hono 4.13.19</td><td>59</td><td>100, 102, 104, 417</td></tr><tr><td>FastAPI</td><td>server</td><td>FastAPI 0.163.2</td><td>60</td><td>102, 103, 104</td></tr><tr><td>Spring Boot</td><td>server</td><td>Spring Boot 3.5.7</td><td>58</td><td>100, 102, 103, 104, 417</td></tr><tr><td>Go net/http</td><td>server</td><td>Go 1.26.8</td><td>62</td><td>417</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("snippets.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const snippets = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  snippets as default
};
