module.exports = {"file":"partials/imprint-en.hbs",get outline(){const value=JSON.parse("[{\"type\":\"block\",\"at\":[2,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,7],\"words\":\"issuer.hasReportTo\",\"parts\":[\"issuer\",\"hasReportTo\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,56],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,63],\"words\":\"issuer.reportTo\",\"parts\":[\"issuer\",\"reportTo\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,7],\"words\":\"issuer.hasSendTo\",\"parts\":[\"issuer\",\"hasSendTo\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,51],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,58],\"words\":\"issuer.sendTo\",\"parts\":[\"issuer\",\"sendTo\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[4,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[4,7],\"words\":\"issuer.hasContact\",\"parts\":[\"issuer\",\"hasContact\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[4,50],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[4,57],\"words\":\"issuer.contact\",\"parts\":[\"issuer\",\"contact\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[5,18],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[5,25],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[5,65],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[5,71],\"words\":\"issuer.hasCopies\",\"parts\":[\"issuer\",\"hasCopies\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[5,97],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[5,104],\"words\":\"issuer.copies\",\"parts\":[\"issuer\",\"copies\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[6,14],\"words\":\"edition.hash\",\"parts\":[\"edition\",\"hash\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[6,40],\"words\":\"edition.version\",\"parts\":[\"edition\",\"version\"],\"depth\":0,\"isData\":false}}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:2:27","text",{"name":"at","hash":{},"data":data}))
    + "<line label=\"Submitted to: \">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:2:56",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"reportTo"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:2:80","text",{"name":"at","hash":{},"data":data}))
    + ".</line>";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:3:25","text",{"name":"at","hash":{},"data":data}))
    + "<line label=\"Copied to: \">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:3:51",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"sendTo"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:3:73","text",{"name":"at","hash":{},"data":data}))
    + ".</line>";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:4:26","text",{"name":"at","hash":{},"data":data}))
    + "<line label=\"Contact: \">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:4:50",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"contact"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:4:73","text",{"name":"at","hash":{},"data":data}))
    + "</line>";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:5:89","text",{"name":"at","hash":{},"data":data}))
    + "<right>("
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:5:97",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"copies"),{"name":"text","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:5:120","text",{"name":"at","hash":{},"data":data}))
    + "copies)</right>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:1:1","text",{"name":"at","hash":{},"data":data}))
    + "<imprint>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:2:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasReportTo"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:3:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasSendTo"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:4:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasContact"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:5:1","text",{"name":"at","hash":{},"data":data}))
    + "<line>Data as of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:5:18",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:5:31","text",{"name":"at","hash":{},"data":data}))
    + "; later changes are not reflected."
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:5:65",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasCopies"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:5:142","text",{"name":"at","hash":{},"data":data}))
    + "</line>\n<line>Data "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:6:12",{"name":"at","hash":{},"data":data}))
    + alias2(alias4(alias3(lookupProperty(depth0,"edition"), "hash", {"start":{"line":6,"column":13},"end":{"line":6,"column":25}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:6:28","text",{"name":"at","hash":{},"data":data}))
    + ", version "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:6:38",{"name":"at","hash":{},"data":data}))
    + alias2(alias4(alias3(lookupProperty(depth0,"edition"), "version", {"start":{"line":6,"column":39},"end":{"line":6,"column":54}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-en.hbs:6:57","text",{"name":"at","hash":{},"data":data}))
    + "</line>\n</imprint>\n";
},"useData":true};Object.defineProperty(this,"spec",{value});return value}};
