module.exports = {"file":"project/results-zh-CN.hbs",get outline(){const value=JSON.parse("[{\"type\":\"block\",\"at\":[1,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,7],\"words\":\"results.hasRows\",\"parts\":[\"results\",\"hasRows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[6,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[6,7],\"words\":\"results.hasPlanned\",\"parts\":[\"results\",\"hasPlanned\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[7,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[7,9],\"words\":\"results.planned\",\"parts\":[\"results\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[7,45],\"words\":\"row.what\",\"parts\":[\"row\",\"what\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[7,64],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[7,74],\"words\":\"row.value\",\"parts\":[\"row\",\"value\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[7,94],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[7,101],\"words\":\"row.date\",\"parts\":[\"row\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[7,115]}]]},{\"type\":\"block\",\"at\":[7,133],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[7,139],\"words\":\"row.sources\",\"parts\":[\"row\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[7,152],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[7,159],\"words\":\"row.sources\",\"parts\":[\"row\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[8,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,7],\"words\":\"results.hasReported\",\"parts\":[\"results\",\"hasReported\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[9,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[9,9],\"words\":\"results.reported\",\"parts\":[\"results\",\"reported\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[9,46],\"words\":\"row.what\",\"parts\":[\"row\",\"what\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[9,65],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[9,75],\"words\":\"row.value\",\"parts\":[\"row\",\"value\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[9,95],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[9,102],\"words\":\"row.date\",\"parts\":[\"row\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[9,116]}]]},{\"type\":\"block\",\"at\":[9,134],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[9,140],\"words\":\"row.sources\",\"parts\":[\"row\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[9,153],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[9,160],\"words\":\"row.sources\",\"parts\":[\"row\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[12,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,7],\"words\":\"results.saysNoRate\",\"parts\":[\"results\",\"saysNoRate\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:2:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>建设和受益情况</h2>\n<table id=\"results\" columns=\"left right right right\" weights=\"1 0 0 0\" continued=\"续表\">\n<thead><tr><th>内容</th><th>数值</th><th>资料日期</th><th>来源</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:6:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"results"),"hasPlanned"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:7:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"results"),"planned"),{"name":"each","hash":{},"fn":container.program(2, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:8:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"results"),"hasReported"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:9:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"results"),"reported"),{"name":"each","hash":{},"fn":container.program(6, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:10:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n</table>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:12:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"results"),"saysNoRate"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/results-zh-CN.hbs:6:27","text",{"name":"at","hash":{},"data":data}))
    + "<tr><th colspan=\"4\">计划</th></tr>";
},"2":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:7:35","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:7:43",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"what"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:7:55","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:7:64",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[0][0],"value"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:7:85","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:7:94",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"date"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:7:124","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:7:133",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"sources"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams),"inverse":container.program(4, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:7:188","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>";
},"3":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:7:152",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"sources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/results-zh-CN.hbs:7:180","text",{"name":"at","hash":{},"data":data}))
    + "—";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/results-zh-CN.hbs:8:28","text",{"name":"at","hash":{},"data":data}))
    + "<tr><th colspan=\"4\">报告</th></tr>";
},"6":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:9:36","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:9:44",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"what"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:9:56","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:9:65",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[0][0],"value"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:9:86","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:9:95",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"date"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:9:125","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:9:134",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"sources"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams),"inverse":container.program(8, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:9:189","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>";
},"7":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:9:153",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"sources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/results-zh-CN.hbs:9:181","text",{"name":"at","hash":{},"data":data}))
    + "—";
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/results-zh-CN.hbs:12:27","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">注：计划数与报告数分列，不计算完成率。</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/results-zh-CN.hbs:1:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"results"),"hasRows"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"useData":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
