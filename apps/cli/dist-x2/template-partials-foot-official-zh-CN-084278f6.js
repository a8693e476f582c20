module.exports = {"file":"partials/foot-official-zh-CN.hbs",get outline(){const value=JSON.parse("[{\"type\":\"helper\",\"at\":[1,22],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[1,29],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,53],\"words\":\"edition.hash\",\"parts\":[\"edition\",\"hash\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,74],\"words\":\"edition.version\",\"parts\":[\"edition\",\"version\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[2,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,7],\"words\":\"official.hasImprint\",\"parts\":[\"official\",\"hasImprint\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[4,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[4,7],\"words\":\"official.hasCopyTo\",\"parts\":[\"official\",\"hasCopyTo\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[4,45],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[4,52],\"words\":\"official.copyTo\",\"parts\":[\"official\",\"copyTo\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[5,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[5,7],\"words\":\"official.hasPrinter\",\"parts\":[\"official\",\"hasPrinter\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[5,34],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[5,40],\"words\":\"official.hasPrintedBy\",\"parts\":[\"official\",\"hasPrintedBy\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[5,63],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[5,70],\"words\":\"official.printedBy\",\"parts\":[\"official\",\"printedBy\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[5,98],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[5,105],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]}]},{\"type\":\"block\",\"at\":[5,125],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[5,131],\"words\":\"official.hasPrintedOn\",\"parts\":[\"official\",\"hasPrintedOn\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[5,161],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[5,168],\"words\":\"official.printedOn\",\"parts\":[\"official\",\"printedOn\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:3:1","text",{"name":"at","hash":{},"data":data}))
    + "<imprint>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:4:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"hasCopyTo"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:5:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"hasPrinter"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:6:1","text",{"name":"at","hash":{},"data":data}))
    + "</imprint>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:4:27","text",{"name":"at","hash":{},"data":data}))
    + "<line label=\"抄送：\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:4:45",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"copyTo"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:4:69","text",{"name":"at","hash":{},"data":data}))
    + "。</line>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:5:28","text",{"name":"at","hash":{},"data":data}))
    + "<line>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:5:34",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"hasPrintedBy"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:5:125",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"hasPrintedOn"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:5:205","text",{"name":"at","hash":{},"data":data}))
    + "</line>";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:5:63",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"printedBy"),{"name":"text","hash":{},"data":data}));
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:5:98",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}));
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:5:154","text",{"name":"at","hash":{},"data":data}))
    + "<right>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:5:161",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"printedOn"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:5:188","text",{"name":"at","hash":{},"data":data}))
    + "印发</right>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:1:1","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"scope\">数据截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:1:22",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:1:35","text",{"name":"at","hash":{},"data":data}))
    + "；晚于该日的变动未反映。数据版本"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:1:51",{"name":"at","hash":{},"data":data}))
    + alias2(alias4(alias3(lookupProperty(depth0,"edition"), "hash", {"start":{"line":1,"column":52},"end":{"line":1,"column":64}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:1:67","text",{"name":"at","hash":{},"data":data}))
    + "，程序版本"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:1:72",{"name":"at","hash":{},"data":data}))
    + alias2(alias4(alias3(lookupProperty(depth0,"edition"), "version", {"start":{"line":1,"column":73},"end":{"line":1,"column":88}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:1:91","text",{"name":"at","hash":{},"data":data}))
    + "。</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-official-zh-CN.hbs:2:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"hasImprint"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true};Object.defineProperty(this,"spec",{value});return value}};
