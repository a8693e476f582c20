module.exports = {"file":"card/said-places-ru.hbs",get outline(){const value=JSON.parse("[{\"type\":\"helper\",\"at\":[1,30],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[1,38],\"words\":\"places.placed\",\"parts\":[\"places\",\"placed\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[1,57]}]]},{\"type\":\"block\",\"at\":[1,67],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,73],\"words\":\"places.isOnePrefecture\",\"parts\":[\"places\",\"isOnePrefecture\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[1,97],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[1,105],\"words\":\"prefectures\",\"parts\":[\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,127],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[1,178],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[1,186],\"words\":\"places.distinctPrefectures\",\"parts\":[\"places\",\"distinctPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[1,218]}]]}]},{\"type\":\"block\",\"at\":[1,233],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,239],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,288],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[1,296],\"words\":\"published.prefectures\",\"parts\":[\"published\",\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[1,323]}]]},{\"type\":\"helper\",\"at\":[1,344],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[1,352],\"words\":\"published.counties\",\"parts\":[\"published\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[1,376]}]]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"card/said-places-ru.hbs:1:97",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"prefectures"),{"name":"each","hash":{},"fn":container.program(1, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/said-places-ru.hbs:1:125",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-ru.hbs:1:152","text",{"name":"at","hash":{},"data":data}))
    + "единиц окружного уровня — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-ru.hbs:1:178",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"distinctPrefectures"),{"name":"count","hash":{"form":"bare"},"data":data}));
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-ru.hbs:1:253","text",{"name":"at","hash":{},"data":data}))
    + "; опубликовано: окружного уровня — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-ru.hbs:1:288",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"prefectures"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-ru.hbs:1:331","text",{"name":"at","hash":{},"data":data}))
    + ", уездного — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-ru.hbs:1:344",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"counties"),{"name":"count","hash":{"form":"bare"},"data":data}));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-ru.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>Место указано: проектов — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-ru.hbs:1:30",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"placed"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-ru.hbs:1:65","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-ru.hbs:1:67",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"isOnePrefecture"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams),"inverse":container.program(2, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-ru.hbs:1:233",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-ru.hbs:1:391","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".</p>\n";
},"useData":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
