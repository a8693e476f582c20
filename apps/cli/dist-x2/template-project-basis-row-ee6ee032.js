module.exports = {"file":"project/basis-row.hbs",get outline(){const value=JSON.parse("[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,11],\"words\":\"label\",\"parts\":[\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[1,27],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,33],\"words\":\"isText\",\"parts\":[\"isText\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,41],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,48],\"words\":\"this.text\",\"parts\":[\"text\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[1,63]}]]}],\"otherwise\":[{\"type\":\"block\",\"at\":[1,80],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,86],\"words\":\"isDate\",\"parts\":[\"isDate\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,94],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[1,101],\"words\":\"this.figure\",\"parts\":[\"figure\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[1,118]}]]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[1,135],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[1,144],\"words\":\"this.figure\",\"parts\":[\"figure\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}]},{\"type\":\"helper\",\"at\":[1,180],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[1,187],\"words\":\"this.date\",\"parts\":[\"date\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[1,202]}]]},{\"type\":\"block\",\"at\":[1,220],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,226],\"words\":\"sources\",\"parts\":[\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,235],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[1,242],\"words\":\"sources\",\"parts\":[\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/basis-row.hbs:1:41",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"text"),{"name":"text","hash":{"form":"table"},"data":data}));
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/basis-row.hbs:1:80",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isDate"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/basis-row.hbs:1:94",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"figure"),{"name":"date","hash":{"form":"table"},"data":data}));
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/basis-row.hbs:1:135",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(depth0,"figure"),{"name":"figure","hash":{},"data":data}));
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/basis-row.hbs:1:235",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(depth0,"sources"),{"name":"cite","hash":{},"data":data}));
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/basis-row.hbs:1:259","text",{"name":"at","hash":{},"data":data}))
    + "—";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/basis-row.hbs:1:1","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/basis-row.hbs:1:9",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(depth0, "label", {"start":{"line":1,"column":10},"end":{"line":1,"column":15}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/basis-row.hbs:1:18","text",{"name":"at","hash":{},"data":data}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/basis-row.hbs:1:27",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isText"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/basis-row.hbs:1:171","text",{"name":"at","hash":{},"data":data}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/basis-row.hbs:1:180",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"date"),{"name":"date","hash":{"form":"table"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/basis-row.hbs:1:211","text",{"name":"at","hash":{},"data":data}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/basis-row.hbs:1:220",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"sources"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/basis-row.hbs:1:267","text",{"name":"at","hash":{},"data":data}))
    + "</td></tr>\n";
},"useData":true};Object.defineProperty(this,"spec",{value});return value}};
