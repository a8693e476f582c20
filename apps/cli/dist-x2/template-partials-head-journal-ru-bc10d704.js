module.exports = {"file":"partials/head-journal-ru.hbs",get outline(){const value=JSON.parse("[{\"type\":\"block\",\"at\":[1,53],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,59],\"words\":\"issuer.hasStorageNote\",\"parts\":[\"issuer\",\"hasStorageNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,97],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,104],\"words\":\"issuer.storageNote\",\"parts\":[\"issuer\",\"storageNote\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[1,132],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,138],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,161],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,168],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,37],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,43],\"words\":\"brief.hasNumber\",\"parts\":[\"brief\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,69],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,76],\"words\":\"brief.number\",\"parts\":[\"brief\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[2,90],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,96],\"words\":\"brief.hasTotalNumber\",\"parts\":[\"brief\",\"hasTotalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,128],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,135],\"words\":\"brief.totalNumber\",\"parts\":[\"brief\",\"totalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[4,17],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[4,24],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[5,15],\"words\":\"area.within\",\"parts\":[\"area\",\"within\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[6,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[6,7],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[6,78],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[6,86],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[7,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[7,7],\"words\":\"issuer.hasUnit\",\"parts\":[\"issuer\",\"hasUnit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[7,41],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[7,48],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[8,49],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,55],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[8,134],\"words\":\"area.dative\",\"parts\":[\"area\",\"dative\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[8,149],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[8,157],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[8,180]}]]},{\"type\":\"block\",\"at\":[8,189],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,195],\"words\":\"scope.hasLoans\",\"parts\":[\"scope\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[8,212],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,218],\"words\":\"scope.isAllLoans\",\"parts\":[\"scope\",\"isAllLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[8,262],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[8,271],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[8,329],\"words\":\"area.dative\",\"parts\":[\"area\",\"dative\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[8,344],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[8,352],\"words\":\"headline.loanProjects\",\"parts\":[\"headline\",\"loanProjects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[8,379]}]]},{\"type\":\"helper\",\"at\":[8,389],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[8,398],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[8,503],\"words\":\"area.dative\",\"parts\":[\"area\",\"dative\"],\"depth\":0,\"isData\":false}}]},{\"type\":\"block\",\"at\":[8,546],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,552],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[8,647],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[8,655],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[8,679]}]]},{\"type\":\"helper\",\"at\":[8,712],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[8,722]}],\"options\":[]},{\"type\":\"helper\",\"at\":[8,739],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[8,748],\"words\":\"plan.loans\",\"parts\":[\"plan\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[8,763],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,769],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:1:83","text",{"name":"at","hash":{},"data":data}))
    + "storage-note=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:1:97",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"storageNote"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:1:124","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:1:155","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:1:161",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:1:181","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:2:60","text",{"name":"at","hash":{},"data":data}))
    + ", выпуск "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:2:69",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"number"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:2:90",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasTotalNumber"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:2:119","text",{"name":"at","hash":{},"data":data}))
    + "(общий № "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:2:128",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"totalNumber"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:2:154","text",{"name":"at","hash":{},"data":data}))
    + ")";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:6:26","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"subtitle\">Средства, отрасли и территории: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:6:78",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"count","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:6:106","text",{"name":"at","hash":{},"data":data}))
    + "по данным источников</p>";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:7:23","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"author\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:7:41",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:7:61","text",{"name":"at","hash":{},"data":data}))
    + "</p>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:74","text",{"name":"at","hash":{},"data":data}))
    + "Одобренных проектов, полностью или частично относящихся к "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:132",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "dative", {"start":{"line":8,"column":133},"end":{"line":8,"column":144}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:147","text",{"name":"at","hash":{},"data":data}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:149",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:188","text",{"name":"at","hash":{},"data":data}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:189",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:212",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"isAllLoans"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:236","text",{"name":"at","hash":{},"data":data}))
    + "Обязательства по займам — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:262",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:292","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"9":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:301","text",{"name":"at","hash":{},"data":data}))
    + "Проектов по займам только "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:327",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "dative", {"start":{"line":8,"column":328},"end":{"line":8,"column":339}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:342","text",{"name":"at","hash":{},"data":data}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:344",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanProjects"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:388","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:389",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:419","text",{"name":"at","hash":{},"data":data}))
    + ").";
},"10":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:443","text",{"name":"at","hash":{},"data":data}))
    + "Одобренных проектов, полностью или частично относящихся к "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:501",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "dative", {"start":{"line":8,"column":502},"end":{"line":8,"column":513}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:516","text",{"name":"at","hash":{},"data":data}))
    + ", в наборе данных нет.";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:566","text",{"name":"at","hash":{},"data":data}))
    + "Региональный департамент финансов опубликовал число проектов с внешними займами ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:647",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:687","text",{"name":"at","hash":{},"data":data}))
    + ") и сумму займов периода "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:712",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"14-го",{"name":"literal","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:732","text",{"name":"at","hash":{},"data":data}))
    + "плана ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:739",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"loans"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:760","text",{"name":"at","hash":{},"data":data}))
    + "). "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:763",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/head-journal-ru.hbs:8:788","text",{"name":"at","hash":{},"data":data}))
    + "Первые значения расчётные, вторые опубликованные; они не складываются. ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:1:1","text",{"name":"at","hash":{},"data":data}))
    + "<masthead name=\"Специальная записка · Внешние займы\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:1:53",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasStorageNote"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:1:132",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:1:189","text",{"name":"at","hash":{},"data":data}))
    + ">\n<issue>Обзор портфеля внешних займов"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:2:37",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasNumber"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:2:169","text",{"name":"at","hash":{},"data":data}))
    + "</issue>\n</masthead>\n<foot>Данные на "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:4:17",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:4:30","text",{"name":"at","hash":{},"data":data}))
    + "</foot>\n<h1>Проекты "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:5:13",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "within", {"start":{"line":5,"column":14},"end":{"line":5,"column":25}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:5:29","text",{"name":"at","hash":{},"data":data}))
    + "на средства международных финансовых организаций</h1>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:6:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:7:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasUnit"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:1","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"abstract\"><strong>Аннотация</strong>  "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:49",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(10, data, 0),"data":data})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:546",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-ru.hbs:8:873","text",{"name":"at","hash":{},"data":data}))
    + "Где источники расходятся, приведены все значения.</p>\n";
},"useData":true};Object.defineProperty(this,"spec",{value});return value}};
