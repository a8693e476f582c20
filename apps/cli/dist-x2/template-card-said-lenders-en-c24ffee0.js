module.exports = {"file":"card/said-lenders-en.hbs",get outline(){const value=JSON.parse("[{\"type\":\"block\",\"at\":[1,4],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[1,12],\"words\":\"lenders\",\"parts\":[\"lenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"l\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,30],\"words\":\"l.short\",\"parts\":[\"l\",\"short\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[1,39],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,45],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[1,68],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,74],\"words\":\"l.amount\",\"parts\":[\"l\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,84],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[1,93],\"words\":\"l.amount\",\"parts\":[\"l\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[1,105],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,111],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,119],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[1,127],\"words\":\"l.projects\",\"parts\":[\"l\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[1,147],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[1,155],\"words\":\"l.projects\",\"parts\":[\"l\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[1,171]}]]}]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[1,195],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[1,203],\"words\":\"l.projects\",\"parts\":[\"l\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]}]},{\"type\":\"block\",\"at\":[1,235],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[1,245],\"words\":\"@last\",\"parts\":[\"last\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[1,274],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,280],\"words\":\"headline.hasMultiProvince\",\"parts\":[\"headline\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,330],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[1,338],\"words\":\"headline.multiProvince.projects\",\"parts\":[\"headline\",\"multiProvince\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[1,375]}]]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/said-lenders-en.hbs:1:28",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"short"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-lenders-en.hbs:1:39",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"first"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-lenders-en.hbs:1:66","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-lenders-en.hbs:1:68",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams),"inverse":container.program(5, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-lenders-en.hbs:1:235",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(6, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/said-lenders-en.hbs:1:54","text",{"name":"at","hash":{},"data":data}))
    + "loans";
},"2":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/said-lenders-en.hbs:1:84",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-lenders-en.hbs:1:104","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-lenders-en.hbs:1:105",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"first"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams),"inverse":container.program(4, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-lenders-en.hbs:1:186","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"3":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/said-lenders-en.hbs:1:119",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[2][0],"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}));
},"4":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/said-lenders-en.hbs:1:147",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[2][0],"projects"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}));
},"5":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/said-lenders-en.hbs:1:195",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[1][0],"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-lenders-en.hbs:1:215","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", amount n.a.";
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/said-lenders-en.hbs:1:252","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"7":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/said-lenders-en.hbs:1:307","text",{"name":"at","hash":{},"data":data}))
    + "; multi-province ones ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-lenders-en.hbs:1:330",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"multiProvince"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-lenders-en.hbs:1:383","text",{"name":"at","hash":{},"data":data}))
    + ") left out";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/said-lenders-en.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-lenders-en.hbs:1:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lenders"),{"name":"each","hash":{},"fn":container.program(0, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-lenders-en.hbs:1:274",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/said-lenders-en.hbs:1:400","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".</p>\n";
},"useData":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
