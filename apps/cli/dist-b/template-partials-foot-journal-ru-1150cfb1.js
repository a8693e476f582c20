module.exports = {"file":"partials/foot-journal-ru.hbs",get outline(){const value=JSON.parse("[{\"type\":\"block\",\"at\":[1,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,7],\"words\":\"issuer.hasUnit\",\"parts\":[\"issuer\",\"hasUnit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,54],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,61],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-journal-ru.hbs:1:23","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"affiliation\">(Автор: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-journal-ru.hbs:1:54",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/foot-journal-ru.hbs:1:74","text",{"name":"at","hash":{},"data":data}))
    + ")</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/foot-journal-ru.hbs:1:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasUnit"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n";
},"useData":true};Object.defineProperty(this,"spec",{value});return value}};
