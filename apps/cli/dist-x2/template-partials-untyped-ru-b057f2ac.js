module.exports = {"file":"partials/untyped-ru.hbs",get outline(){const value=JSON.parse("[{\"type\":\"helper\",\"at\":[2,96],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[2,104],\"words\":\"untyped.projects\",\"parts\":[\"untyped\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[2,126]}]]},{\"type\":\"block\",\"at\":[2,193],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[2,201],\"words\":\"untyped.groups\",\"parts\":[\"untyped\",\"groups\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"block\",\"at\":[2,224],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,230],\"words\":\"g.amount\",\"parts\":[\"g\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,256],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[2,265],\"words\":\"g.amount\",\"parts\":[\"g\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,302],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[2,310],\"words\":\"g.funders\",\"parts\":[\"g\",\"funders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"f\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,330],\"words\":\"f.name\",\"parts\":[\"f\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[2,341],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[2,349],\"words\":\"f.projects\",\"parts\":[\"f\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[2,361],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,367],\"words\":\"f.amount\",\"parts\":[\"f\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,379],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[2,388],\"words\":\"f.amount\",\"parts\":[\"f\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,405],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[2,415],\"words\":\"@last\",\"parts\":[\"last\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,469],\"words\":\"g.key\",\"parts\":[\"g\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[2,481],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,487],\"words\":\"g.sectors\",\"parts\":[\"g\",\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[2,517],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[2,525],\"words\":\"g.sectors\",\"parts\":[\"g\",\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,545],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[2,556],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[2,564],\"words\":\"s.projects\",\"parts\":[\"s\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[2,576],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,582],\"words\":\"s.amount\",\"parts\":[\"s\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,594],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[2,603],\"words\":\"s.amount\",\"parts\":[\"s\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,620],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[2,630],\"words\":\"@last\",\"parts\":[\"last\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[3,9],\"words\":\"untyped.groups\",\"parts\":[\"untyped\",\"groups\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[4,22],\"words\":\"g.key\",\"parts\":[\"g\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[4,111],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[4,118],\"words\":\"g.amount\",\"parts\":[\"g\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[8,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[8,9],\"words\":\"g.rows\",\"parts\":[\"g\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[9,11],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[9,28],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[9,36],\"words\":\"p.funders\",\"parts\":[\"p\",\"funders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"f\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[9,56],\"words\":\"f.name\",\"parts\":[\"f\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[9,82],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[9,89],\"words\":\"p.start\",\"parts\":[\"p\",\"start\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[9,102]}]]},{\"type\":\"helper\",\"at\":[9,120],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[9,127],\"words\":\"p.end\",\"parts\":[\"p\",\"end\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[9,138]}]]},{\"type\":\"helper\",\"at\":[9,156],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[9,165],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[9,179]}]]},{\"type\":\"helper\",\"at\":[9,197],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[9,204],\"words\":\"p.status\",\"parts\":[\"p\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[9,218]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[12,60],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[12,69],\"words\":\"g.amount\",\"parts\":[\"g\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[12,83]}]]},{\"type\":\"block\",\"at\":[14,48],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[14,54],\"words\":\"g.rounding.exists\",\"parts\":[\"g\",\"rounding\",\"exists\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[14,130],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[14,139],\"words\":\"g.rounding.amount\",\"parts\":[\"g\",\"rounding\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[15,29],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[15,36],\"words\":\"g.projects\",\"parts\":[\"g\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[15,66],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[15,73],\"words\":\"../asOf\",\"parts\":[\"asOf\"],\"depth\":1,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:224",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams),"inverse":container.program(2, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:300","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:302",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"funders"),{"name":"each","hash":{},"fn":container.program(3, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:444","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; см. <ref to=\"untyped-"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:467",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:476","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"/>. "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:481",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"sectors"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:240","text",{"name":"at","hash":{},"data":data}))
    + "Обязательства — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:256",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/untyped-ru.hbs:2:283","text",{"name":"at","hash":{},"data":data}))
    + "Суммы н.д.";
},"3":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:328",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:339","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "— "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:341",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:361",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:405",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(5, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:377","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:379",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/untyped-ru.hbs:2:422","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"6":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:498","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "По первой отрасли: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:517",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[1][0],"sectors"),{"name":"each","hash":{},"fn":container.program(7, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:659","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". ";
},"7":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:543",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:554","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "— "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:556",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:576",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:620",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(9, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:592","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:594",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/untyped-ru.hbs:2:637","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"10":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:4:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<table id=\"untyped-"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:4:20",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:4:29","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" span=\"all\" columns=\"left left left left right left\" weights=\"3 0 0 0 0 0\" unit=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:4:111",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:4:128","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" class=\"compact\" continued=\"продолжение\">\n<caption>Проекты со средствами неуказанного вида</caption>\n<thead><tr><th>Проект</th><th>Источник средств</th><th>Начало</th><th>Окончание</th><th>Обязательства</th><th>Статус</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:8:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"rows"),{"name":"each","hash":{},"fn":container.program(11, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:11:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n<tfoot><tr><td>Итого</td><td>—</td><td>—</td><td>—</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:12:60",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:12:92","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>—</td></tr></tfoot>\n</table>\n<p class=\"note\">Дата после отчётной — плановая."
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:14:48",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(blockParams[0][0],"rounding"),"exists"),{"name":"if","hash":{},"fn":container.program(13, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:14:166","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n<p class=\"source\">Источник: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:15:29",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:15:48","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". По состоянию на "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:15:66",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depths[1],"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:15:82","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".</p>\n";
},"11":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:9:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:9:9",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:9:19","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:9:28",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(blockParams[0][0],"funders"),{"name":"list","hash":{},"fn":container.program(12, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:9:73","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:9:82",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"start"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:9:111","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:9:120",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"end"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:9:147","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:9:156",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:9:188","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:9:197",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"status"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:9:227","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"12":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/untyped-ru.hbs:9:54",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"13":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:14:74","text",{"name":"at","hash":{},"data":data}))
    + "Из-за округления сумма слагаемых отличается от итога на "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:14:130",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(blockParams[1][0],"rounding"),"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:14:158","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Средства неуказанного вида</h2>\n<p>Проекты, для которых источники приводят обязательства, но не указывают, заём это или грант: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:96",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:134","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". Ни в итог по займам, ни в итог по грантам они не входят. "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:193",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"groups"),{"name":"each","hash":{},"fn":container.program(0, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:2:677","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/untyped-ru.hbs:3:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"groups"),{"name":"each","hash":{},"fn":container.program(10, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"useData":true,"useDepths":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
