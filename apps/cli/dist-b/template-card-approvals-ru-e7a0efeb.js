module.exports = {"file":"card/approvals-ru.hbs",get outline(){const value=JSON.parse("[{\"type\":\"helper\",\"at\":[1,44],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[1,51],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[3,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[3,9],\"words\":\"approvals.agencies\",\"parts\":[\"approvals\",\"agencies\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"a\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[3,50],\"words\":\"a.key\",\"parts\":[\"a\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[3,68],\"words\":\"a.name\",\"parts\":[\"a\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[4,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[4,9],\"words\":\"approvals.periods\",\"parts\":[\"approvals\",\"periods\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"block\",\"at\":[5,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[5,9],\"words\":\"p.parts\",\"parts\":[\"p\",\"parts\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"part\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[5,42],\"words\":\"p.key\",\"parts\":[\"p\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[5,60],\"words\":\"p.label\",\"parts\":[\"p\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[5,70],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[5,76],\"words\":\"p.isDated\",\"parts\":[\"p\",\"isDated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[5,98],\"words\":\"p.detail\",\"parts\":[\"p\",\"detail\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[5,127],\"words\":\"part.key\",\"parts\":[\"part\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[5,139],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[5,148],\"words\":\"part.amount\",\"parts\":[\"part\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[5,165]}]]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[6,15],\"words\":\"p.key\",\"parts\":[\"p\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[6,33],\"words\":\"p.label\",\"parts\":[\"p\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[6,43],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[6,49],\"words\":\"p.isDated\",\"parts\":[\"p\",\"isDated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[6,71],\"words\":\"p.detail\",\"parts\":[\"p\",\"detail\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[6,90],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[6,99],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[6,113]}]]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:3:36","text",{"name":"at","hash":{},"data":data}))
    + "<series id=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:3:48",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:3:57","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:3:66",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:3:76","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"/>";
},"1":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:5:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"parts"),{"name":"each","hash":{},"fn":container.program(2, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:6:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:6:13",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:6:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:6:31",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:6:42","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:6:43",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDated"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:6:89","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:6:90",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:6:122","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</datum>\n";
},"2":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:5:28","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:5:40",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:5:49","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:5:58",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:5:69","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:5:70",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"isDated"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:5:117","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "series=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:5:125",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:5:137","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:5:139",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:5:174","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</datum>";
},"3":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:5:88","text",{"name":"at","hash":{},"data":data}))
    + "detail=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:5:96",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[2][0],"detail"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:5:108","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"";
},"4":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:6:61","text",{"name":"at","hash":{},"data":data}))
    + "detail=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:6:69",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"detail"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:6:81","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<chart id=\"approvals\" type=\"columns\" unit=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:1:44",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:1:72","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">\n<caption>Обязательства по займам по дате одобрения</caption>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:3:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"agencies"),{"name":"each","hash":{},"fn":container.program(0, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:4:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"periods"),{"name":"each","hash":{},"fn":container.program(1, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/approvals-ru.hbs:8:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</chart>\n";
},"useData":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
