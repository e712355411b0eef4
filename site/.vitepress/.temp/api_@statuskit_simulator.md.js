import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@statuskit/simulator","description":"Everything that this entry exports, by the part of the package that has it.","frontmatter":{},"headers":[],"relativePath":"api/@statuskit/simulator.md","filePath":"api/@statuskit/simulator.md"}');
const _sfc_main = { name: "api/@statuskit/simulator.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="statuskit-simulator" tabindex="-1">@statuskit/simulator <a class="header-anchor" href="#statuskit-simulator" aria-label="Permalink to &quot;@statuskit/simulator&quot;">​</a></h1><p>Everything that this entry exports, by the part of the package that has it.</p><h2 id="node" tabindex="-1"><a href="./simulator-node">node</a> <a class="header-anchor" href="#node" aria-label="Permalink to &quot;[node](./simulator-node.md)&quot;">​</a></h2><p><a href="./simulator-node#certificatefiles"><code>CertificateFiles</code></a>, <a href="./simulator-node#clientcaps"><code>ClientCaps</code></a>, <a href="./simulator-node#closeoptions"><code>CloseOptions</code></a>, <a href="./simulator-node#exchange"><code>Exchange</code></a>, <a href="./simulator-node#load"><code>Load</code></a>, <a href="./simulator-node#securesimulator"><code>SecureSimulator</code></a>, <a href="./simulator-node#simulator"><code>Simulator</code></a>, <a href="./simulator-node#simulatoroptions"><code>SimulatorOptions</code></a>, <a href="./simulator-node#simulatortls"><code>SimulatorTls</code></a>, <a href="./simulator-node#before"><code>Before</code></a>, <a href="./simulator-node#createsimulator"><code>createSimulator</code></a></p><h2 id="plan" tabindex="-1"><a href="./simulator-plan">plan</a> <a class="header-anchor" href="#plan" aria-label="Permalink to &quot;[plan](./simulator-plan.md)&quot;">​</a></h2><p><a href="./simulator-plan#hits"><code>Hits</code></a>, <a href="./simulator-plan#store"><code>Store</code></a>, <a href="./simulator-plan#window"><code>Window</code></a>, <a href="./simulator-plan#awaitable"><code>Awaitable</code></a>, <a href="./simulator-plan#faultkind"><code>FaultKind</code></a></p><h2 id="routes" tabindex="-1"><a href="./simulator-routes">routes</a> <a class="header-anchor" href="#routes" aria-label="Permalink to &quot;[routes](./simulator-routes.md)&quot;">​</a></h2><p><a href="./simulator-routes#issimulatorroute"><code>isSimulatorRoute</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@statuskit/simulator.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const simulator = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  simulator as default
};
