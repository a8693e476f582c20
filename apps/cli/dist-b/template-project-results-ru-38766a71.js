module.exports = {"file":"project/results-ru.hbs",get outline(){const value=JSON.parse("[{\"type\":\"block\",\"at\":[1,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,7],\"words\":\"results.hasRows\",\"parts\":[\"results\",\"hasRows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[6,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[6,7],\"words\":\"results.hasPlanned\",\"parts\":[\"results\",\"hasPlanned\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[7,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[7,9],\"words\":\"results.planned\",\"parts\":[\"results\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[7,45],\"words\":\"row.what\",\"parts\":[\"row\",\"what\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[7,55],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[7,61],\"words\":\"row.isPeople\",\"parts\":[\"row\",\"isPeople\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[7,100],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[7,106],\"words\":\"row.isPeople\",\"parts\":[\"row\",\"isPeople\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[7,120],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[7,130],\"words\":\"row.value\",\"parts\":[\"row\",\"value\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[7,145]}]]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[7,161],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[7,171],\"words\":\"row.value\",\"parts\":[\"row\",\"value\"],\"depth\":0,\"isData\":false}],\"options\":[]}]},{\"type\":\"helper\",\"at\":[7,198],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[7,205],\"words\":\"row.date\",\"parts\":[\"row\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[7,219]}]]},{\"type\":\"block\",\"at\":[7,237],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[7,243],\"words\":\"row.sources\",\"parts\":[\"row\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[7,256],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[7,263],\"words\":\"row.sources\",\"parts\":[\"row\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[8,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,7],\"words\":\"results.hasReported\",\"parts\":[\"results\",\"hasReported\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[9,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[9,9],\"words\":\"results.reported\",\"parts\":[\"results\",\"reported\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[9,46],\"words\":\"row.what\",\"parts\":[\"row\",\"what\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[9,56],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[9,62],\"words\":\"row.isPeople\",\"parts\":[\"row\",\"isPeople\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[9,101],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[9,107],\"words\":\"row.isPeople\",\"parts\":[\"row\",\"isPeople\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[9,121],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[9,131],\"words\":\"row.value\",\"parts\":[\"row\",\"value\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[9,146]}]]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[9,162],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[9,172],\"words\":\"row.value\",\"parts\":[\"row\",\"value\"],\"depth\":0,\"isData\":false}],\"options\":[]}]},{\"type\":\"helper\",\"at\":[9,199],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[9,206],\"words\":\"row.date\",\"parts\":[\"row\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[9,220]}]]},{\"type\":\"block\",\"at\":[9,238],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[9,244],\"words\":\"row.sources\",\"parts\":[\"row\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[9,257],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[9,264],\"words\":\"row.sources\",\"parts\":[\"row\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[12,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,7],\"words\":\"results.saysNoRate\",\"parts\":[\"results\",\"saysNoRate\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:2:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Результаты и бенефициары</h2>\n<table id=\"results\" columns=\"left right right right\" weights=\"1 0 0 0\" continued=\"продолжение\">\n<thead><tr><th>Показатель</th><th>Значение</th><th>Дата</th><th>Источник</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:6:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"results"),"hasPlanned"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:7:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"results"),"planned"),{"name":"each","hash":{},"fn":container.program(2, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:8:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"results"),"hasReported"),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:9:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"results"),"reported"),{"name":"each","hash":{},"fn":container.program(9, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:10:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n</table>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:12:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"results"),"saysNoRate"),{"name":"if","hash":{},"fn":container.program(15, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/results-ru.hbs:6:27","text",{"name":"at","hash":{},"data":data}))
    + "<tr><th colspan=\"4\">План</th></tr>";
},"2":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:7:35","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:7:43",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"what"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:7:55",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isPeople"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:7:91","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:7:100",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isPeople"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams),"inverse":container.program(5, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:7:189","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:7:198",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"date"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:7:228","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:7:237",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"sources"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams),"inverse":container.program(7, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:7:292","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/results-ru.hbs:7:75","text",{"name":"at","hash":{},"data":data}))
    + ", человек";
},"4":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:7:120",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[1][0],"value"),{"name":"measure","hash":{"form":"bare"},"data":data,"blockParams":blockParams}));
},"5":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:7:161",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[1][0],"value"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}));
},"6":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:7:256",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"sources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/results-ru.hbs:7:284","text",{"name":"at","hash":{},"data":data}))
    + "—";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/results-ru.hbs:8:28","text",{"name":"at","hash":{},"data":data}))
    + "<tr><th colspan=\"4\">По отчёту</th></tr>";
},"9":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:9:36","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:9:44",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"what"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:9:56",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isPeople"),{"name":"if","hash":{},"fn":container.program(10, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:9:92","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:9:101",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isPeople"),{"name":"if","hash":{},"fn":container.program(11, data, 0, blockParams),"inverse":container.program(12, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:9:190","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:9:199",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"date"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:9:229","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:9:238",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"sources"),{"name":"if","hash":{},"fn":container.program(13, data, 0, blockParams),"inverse":container.program(14, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:9:293","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>";
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/results-ru.hbs:9:76","text",{"name":"at","hash":{},"data":data}))
    + ", человек";
},"11":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:9:121",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[1][0],"value"),{"name":"measure","hash":{"form":"bare"},"data":data,"blockParams":blockParams}));
},"12":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:9:162",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[1][0],"value"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}));
},"13":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:9:257",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"sources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"14":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/results-ru.hbs:9:285","text",{"name":"at","hash":{},"data":data}))
    + "—";
},"15":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/results-ru.hbs:12:27","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">План и отчёт показаны отдельно; степень выполнения не рассчитывается.</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/results-ru.hbs:1:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"results"),"hasRows"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"useData":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
