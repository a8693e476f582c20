module.exports = {"file":"card/said-places-en.hbs",get outline(){const value=JSON.parse("[{\"type\":\"helper\",\"at\":[1,18],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[1,26],\"words\":\"places.placed\",\"parts\":[\"places\",\"placed\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[1,45],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,51],\"words\":\"places.isOnePrefecture\",\"parts\":[\"places\",\"isOnePrefecture\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[1,75],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[1,83],\"words\":\"prefectures\",\"parts\":[\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,105],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[1,130],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[1,138],\"words\":\"places.distinctPrefectures\",\"parts\":[\"places\",\"distinctPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[]}]},{\"type\":\"block\",\"at\":[1,173],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,179],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,209],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[1,217],\"words\":\"published.prefectures\",\"parts\":[\"published\",\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[1,245],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[1,253],\"words\":\"published.counties\",\"parts\":[\"published\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"card/said-places-en.hbs:1:75",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"prefectures"),{"name":"each","hash":{},"fn":container.program(1, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/said-places-en.hbs:1:103",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-en.hbs:1:130",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"distinctPrefectures"),{"name":"count","hash":{},"data":data}));
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-en.hbs:1:193","text",{"name":"at","hash":{},"data":data}))
    + "; as published, "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-en.hbs:1:209",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"prefectures"),{"name":"count","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-en.hbs:1:241","text",{"name":"at","hash":{},"data":data}))
    + "and "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-en.hbs:1:245",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"counties"),{"name":"count","hash":{},"data":data}));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-en.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>Sources place "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-en.hbs:1:18",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"placed"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-en.hbs:1:42","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-en.hbs:1:45",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"isOnePrefecture"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams),"inverse":container.program(2, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-en.hbs:1:173",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-en.hbs:1:280","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".</p>\n";
},"useData":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
