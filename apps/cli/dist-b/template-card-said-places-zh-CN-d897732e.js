module.exports = {"file":"card/said-places-zh-CN.hbs",get outline(){const value=JSON.parse("[{\"type\":\"helper\",\"at\":[1,13],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[1,21],\"words\":\"places.placed\",\"parts\":[\"places\",\"placed\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[1,37],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,43],\"words\":\"places.isOnePrefecture\",\"parts\":[\"places\",\"isOnePrefecture\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[1,67],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[1,77],\"words\":\"places.isOnePlaced\",\"parts\":[\"places\",\"isOnePlaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[1,110],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[1,118],\"words\":\"prefectures\",\"parts\":[\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,140],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[1,167],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[1,175],\"words\":\"places.distinctPrefectures\",\"parts\":[\"places\",\"distinctPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[]}]},{\"type\":\"block\",\"at\":[1,213],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,219],\"words\":\"places.hasShared\",\"parts\":[\"places\",\"hasShared\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[1,254],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,260],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,279],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[1,287],\"words\":\"published.prefectures\",\"parts\":[\"published\",\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[1,314],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[1,322],\"words\":\"published.counties\",\"parts\":[\"published\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-zh-CN.hbs:1:67",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"isOnePlaced"),{"name":"unless","hash":{},"fn":container.program(1, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-zh-CN.hbs:1:109","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "在"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-zh-CN.hbs:1:110",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"prefectures"),{"name":"each","hash":{},"fn":container.program(2, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/said-places-zh-CN.hbs:1:97","text",{"name":"at","hash":{},"data":data}))
    + "均";
},"2":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/said-places-zh-CN.hbs:1:138",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-zh-CN.hbs:1:165","text",{"name":"at","hash":{},"data":data}))
    + "涉及"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-zh-CN.hbs:1:167",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"distinctPrefectures"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-zh-CN.hbs:1:203","text",{"name":"at","hash":{},"data":data}))
    + "地州市";
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/said-places-zh-CN.hbs:1:237","text",{"name":"at","hash":{},"data":data}))
    + "，一个项目可计入几地";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-zh-CN.hbs:1:274","text",{"name":"at","hash":{},"data":data}))
    + "；公布数为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-zh-CN.hbs:1:279",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"prefectures"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-zh-CN.hbs:1:310","text",{"name":"at","hash":{},"data":data}))
    + "地州市、"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-zh-CN.hbs:1:314",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"counties"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-zh-CN.hbs:1:342","text",{"name":"at","hash":{},"data":data}))
    + "县市区";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-zh-CN.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>来源载明地点的项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-zh-CN.hbs:1:13",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"placed"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-zh-CN.hbs:1:36","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-zh-CN.hbs:1:37",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"isOnePrefecture"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams),"inverse":container.program(3, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-zh-CN.hbs:1:213",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasShared"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-zh-CN.hbs:1:254",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-places-zh-CN.hbs:1:352","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</p>\n";
},"useData":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
