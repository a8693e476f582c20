module.exports = {"file":"partials/imprint-ru.hbs",get outline(){const value=JSON.parse("[{\"type\":\"block\",\"at\":[2,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,7],\"words\":\"issuer.hasReportTo\",\"parts\":[\"issuer\",\"hasReportTo\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,56],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,63],\"words\":\"issuer.reportTo\",\"parts\":[\"issuer\",\"reportTo\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,7],\"words\":\"issuer.hasSendTo\",\"parts\":[\"issuer\",\"hasSendTo\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,47],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,54],\"words\":\"issuer.sendTo\",\"parts\":[\"issuer\",\"sendTo\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[4,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[4,7],\"words\":\"issuer.hasContact\",\"parts\":[\"issuer\",\"hasContact\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[4,51],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[4,58],\"words\":\"issuer.contact\",\"parts\":[\"issuer\",\"contact\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[5,30],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[5,37],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[5,77],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[5,83],\"words\":\"issuer.hasCopies\",\"parts\":[\"issuer\",\"hasCopies\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[5,117],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[5,124],\"words\":\"issuer.copies\",\"parts\":[\"issuer\",\"copies\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[6,16],\"words\":\"edition.hash\",\"parts\":[\"edition\",\"hash\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[6,41],\"words\":\"edition.version\",\"parts\":[\"edition\",\"version\"],\"depth\":0,\"isData\":false}}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:2:27","text",{"name":"at","hash":{},"data":data}))
    + "<line label=\"Представлено: \">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:2:56",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"reportTo"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:2:80","text",{"name":"at","hash":{},"data":data}))
    + ".</line>";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:3:25","text",{"name":"at","hash":{},"data":data}))
    + "<line label=\"Копия: \">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:3:47",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"sendTo"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:3:69","text",{"name":"at","hash":{},"data":data}))
    + ".</line>";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:4:26","text",{"name":"at","hash":{},"data":data}))
    + "<line label=\"Контакты: \">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:4:51",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"contact"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:4:74","text",{"name":"at","hash":{},"data":data}))
    + "</line>";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:5:101","text",{"name":"at","hash":{},"data":data}))
    + "<right>(тираж — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:5:117",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"copies"),{"name":"text","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:5:140","text",{"name":"at","hash":{},"data":data}))
    + "экз.)</right>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:1:1","text",{"name":"at","hash":{},"data":data}))
    + "<imprint>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:2:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasReportTo"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:3:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasSendTo"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:4:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasContact"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:5:1","text",{"name":"at","hash":{},"data":data}))
    + "<line>Данные по состоянию на "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:5:30",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:5:43","text",{"name":"at","hash":{},"data":data}))
    + "; последующие изменения не учтены."
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:5:77",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasCopies"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:5:160","text",{"name":"at","hash":{},"data":data}))
    + "</line>\n<line>Данные "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:6:14",{"name":"at","hash":{},"data":data}))
    + alias2(alias4(alias3(lookupProperty(depth0,"edition"), "hash", {"start":{"line":6,"column":15},"end":{"line":6,"column":27}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:6:30","text",{"name":"at","hash":{},"data":data}))
    + ", версия "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:6:39",{"name":"at","hash":{},"data":data}))
    + alias2(alias4(alias3(lookupProperty(depth0,"edition"), "version", {"start":{"line":6,"column":40},"end":{"line":6,"column":55}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/imprint-ru.hbs:6:58","text",{"name":"at","hash":{},"data":data}))
    + "</line>\n</imprint>\n";
},"useData":true};Object.defineProperty(this,"spec",{value});return value}};
