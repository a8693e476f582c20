module.exports = {"file":"partials/pull-journal-ru.hbs",get outline(){const value=JSON.parse("[{\"type\":\"block\",\"at\":[1,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[1,9],\"words\":\"lenders\",\"parts\":[\"lenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"l\"],\"body\":[{\"type\":\"block\",\"at\":[1,25],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,31],\"words\":\"l.leads\",\"parts\":[\"l\",\"leads\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,20],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[2,30],\"words\":\"l.share\",\"parts\":[\"l\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[2,43]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,69],\"words\":\"l.short\",\"parts\":[\"l\",\"short\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[2,113],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[2,121],\"words\":\"l.projects\",\"parts\":[\"l\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[2,135],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[2,144],\"words\":\"l.amount\",\"parts\":[\"l\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/pull-journal-ru.hbs:1:25",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"leads"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/pull-journal-ru.hbs:1:40","text",{"name":"at","hash":{},"data":data}))
    + "<key-figures class=\"pull\">\n<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/pull-journal-ru.hbs:2:20",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(blockParams[1][0],"share"),{"name":"percent","hash":{"form":"large"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/pull-journal-ru.hbs:2:52","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</value><label>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/pull-journal-ru.hbs:2:67",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"short"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/pull-journal-ru.hbs:2:78","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", доля в обязательствах по займам: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/pull-journal-ru.hbs:2:113",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[1][0],"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/pull-journal-ru.hbs:2:133","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/pull-journal-ru.hbs:2:135",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/pull-journal-ru.hbs:2:154","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</label></key-figure>\n</key-figures>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/pull-journal-ru.hbs:1:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lenders"),{"name":"each","hash":{},"fn":container.program(0, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"useData":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
