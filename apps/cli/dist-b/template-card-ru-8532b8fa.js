module.exports = {"file":"card/ru.hbs",get outline(){const value=JSON.parse("[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,42],\"words\":\"area.within\",\"parts\":[\"area\",\"within\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[1,82],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,88],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,111],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,118],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,7],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,13],\"words\":\"issuer.hasUnit\",\"parts\":[\"issuer\",\"hasUnit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,29],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,36],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,68],\"words\":\"edition.hash\",\"parts\":[\"edition\",\"hash\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,93],\"words\":\"edition.version\",\"parts\":[\"edition\",\"version\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[3,37],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[3,44],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[4,32],\"words\":\"area.within\",\"parts\":[\"area\",\"within\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[5,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[5,7],\"words\":\"hasKeyFigures\",\"parts\":[\"hasKeyFigures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[6,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[6,7],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[6,40],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[6,48],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[6,72]}]]},{\"type\":\"helper\",\"at\":[6,98],\"name\":\"year\",\"values\":[{\"type\":\"path\",\"at\":[6,105],\"words\":\"published.startYear\",\"parts\":[\"published\",\"startYear\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[6,130]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[7,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[7,7],\"words\":\"headline.hasProjects\",\"parts\":[\"headline\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[7,48],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[7,56],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[7,79]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[8,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,7],\"words\":\"headline.hasLoans\",\"parts\":[\"headline\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[8,45],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[8,54],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[8,79]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[8,158],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[9,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[9,9],\"words\":\"sectors\",\"parts\":[\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"helper\",\"at\":[9,44],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[9,54],\"words\":\"s.share\",\"parts\":[\"s\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[9,67]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[9,93],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[10,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[10,7],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[10,40],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[10,49],\"words\":\"plan.loans\",\"parts\":[\"plan\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[10,65]}]]},{\"type\":\"helper\",\"at\":[10,103],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[10,113]}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[12,1],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[12,11],\"words\":\"headline.hasProjects\",\"parts\":[\"headline\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[12,39],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[12,46],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[12,95],\"words\":\"area.within\",\"parts\":[\"area\",\"within\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[13,12],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[13,18],\"words\":\"hasOneChart\",\"parts\":[\"hasOneChart\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[15,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[15,7],\"words\":\"approvals.hasPeriods\",\"parts\":[\"approvals\",\"hasPeriods\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[15,29],\"name\":\"card/approvals-ru\",\"values\":[],\"options\":[]}],\"otherwise\":[{\"type\":\"partial\",\"at\":[15,60],\"name\":\"card/places-ru\",\"values\":[],\"options\":[]}]},{\"type\":\"block\",\"at\":[18,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,7],\"words\":\"lenders\",\"parts\":[\"lenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[18,16],\"name\":\"card/said-lenders-ru\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[18,49],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,55],\"words\":\"approvals.isSaid\",\"parts\":[\"approvals\",\"isSaid\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[18,73],\"name\":\"card/said-approvals-ru\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[18,108],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,114],\"words\":\"places.hasPrefectures\",\"parts\":[\"places\",\"hasPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[18,137],\"name\":\"card/said-places-ru\",\"values\":[],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[22,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[22,7],\"words\":\"approvals.hasPeriods\",\"parts\":[\"approvals\",\"hasPeriods\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[24,1],\"name\":\"card/approvals-ru\",\"values\":[],\"options\":[]},{\"type\":\"partial\",\"at\":[27,1],\"name\":\"card/places-ru\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[30,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[30,7],\"words\":\"hasSentences\",\"parts\":[\"hasSentences\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[31,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[31,7],\"words\":\"lenders\",\"parts\":[\"lenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[31,24],\"name\":\"card/said-lenders-ru\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[32,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[32,7],\"words\":\"approvals.isSaid\",\"parts\":[\"approvals\",\"isSaid\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[32,33],\"name\":\"card/said-approvals-ru\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[33,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[33,7],\"words\":\"places.hasPrefectures\",\"parts\":[\"places\",\"hasPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[33,38],\"name\":\"card/said-places-ru\",\"values\":[],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[37,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[37,7],\"words\":\"origins.named\",\"parts\":[\"origins\",\"named\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[37,48],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[37,56],\"words\":\"origins.documents\",\"parts\":[\"origins\",\"documents\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[37,77],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[37,83],\"words\":\"origins.hasMore\",\"parts\":[\"origins\",\"hasMore\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[37,100],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[37,108],\"words\":\"origins.organisations\",\"parts\":[\"origins\",\"organisations\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[37,152],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[37,160],\"words\":\"origins.named\",\"parts\":[\"origins\",\"named\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"o\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[37,184],\"words\":\"o.name\",\"parts\":[\"o\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[38,41],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[38,47],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[38,113],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[38,119],\"words\":\"places.hasPrefectures\",\"parts\":[\"places\",\"hasPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[38,182],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[38,188],\"words\":\"places.hasShared\",\"parts\":[\"places\",\"hasShared\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:1:105","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:1:111",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:1:131","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:2:29",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:2:50","text",{"name":"at","hash":{},"data":data}))
    + "· ";
},"2":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:5:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<key-figures>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:6:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:7:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:8:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:9:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sectors"),{"name":"each","hash":{},"fn":container.program(6, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:10:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:11:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</key-figures>";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:6:21","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:6:40",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:6:81","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>с "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:6:98",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"year").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"startYear"),{"name":"year","hash":{"form":"bare"},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:6:139","text",{"name":"at","hash":{},"data":data}))
    + "г.</label><basis>опубликовано</basis></key-figure>";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:7:29","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:7:48",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:7:88","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>одобрено</label><basis>расчёт</basis></key-figure>";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:8:26","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:8:45",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"amount","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:8:88","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>обязательства по займам</label><basis>расчёт, только "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:8:156",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":8,"column":157},"end":{"line":8,"column":166}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:8:169","text",{"name":"at","hash":{},"data":data}))
    + "</basis></key-figure>";
},"6":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:9:25","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:9:44",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(blockParams[0][0],"share"),{"name":"percent","hash":{"form":"large"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:9:76","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</value><label>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:9:91",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:9:101","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</label><basis>доля обязательств</basis></key-figure>";
},"7":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:10:21","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:10:40",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"loans"),{"name":"amount","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:10:74","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>займы, период "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:10:103",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"14-го",{"name":"literal","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:10:123","text",{"name":"at","hash":{},"data":data}))
    + "плана</label><basis>опубликовано, курс не указан</basis></key-figure>";
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:12:33","text",{"name":"at","hash":{},"data":data}))
    + "<p>На "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:12:39",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:12:53","text",{"name":"at","hash":{},"data":data}))
    + "в наборе данных нет одобренных проектов "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:12:93",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "within", {"start":{"line":12,"column":94},"end":{"line":12,"column":105}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:12:108","text",{"name":"at","hash":{},"data":data}))
    + ".</p>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:13:31","text",{"name":"at","hash":{},"data":data}))
    + "<columns>\n<column>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:15:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasPeriods"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(11, data, 0),"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:16:1","text",{"name":"at","hash":{},"data":data}))
    + "</column>\n<column>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:18:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"lenders"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:18:49",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"isSaid"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:18:108",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasPrefectures"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:19:1","text",{"name":"at","hash":{},"data":data}))
    + "</column>\n</columns>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/ru.hbs:15:29",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/approvals-ru"),depth0,{"name":"card/approvals-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/ru.hbs:15:60",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/places-ru"),depth0,{"name":"card/places-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/ru.hbs:18:16",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/said-lenders-ru"),depth0,{"name":"card/said-lenders-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/ru.hbs:18:73",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/said-approvals-ru"),depth0,{"name":"card/said-approvals-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/ru.hbs:18:137",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/said-places-ru"),depth0,{"name":"card/said-places-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:22:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasPeriods"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:30:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSentences"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:22:29","text",{"name":"at","hash":{},"data":data}))
    + "<columns>\n<column>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:24:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/approvals-ru"),depth0,{"name":"card/approvals-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:25:1","text",{"name":"at","hash":{},"data":data}))
    + "</column>\n<column>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:27:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/places-ru"),depth0,{"name":"card/places-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:28:1","text",{"name":"at","hash":{},"data":data}))
    + "</column>\n</columns>";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:30:21","text",{"name":"at","hash":{},"data":data}))
    + "<columns>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:31:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"lenders"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:32:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"isSaid"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:33:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasPrefectures"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:34:1","text",{"name":"at","hash":{},"data":data}))
    + "</columns>";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:31:16","text",{"name":"at","hash":{},"data":data}))
    + "<column>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:31:24",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/said-lenders-ru"),depth0,{"name":"card/said-lenders-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:31:50","text",{"name":"at","hash":{},"data":data}))
    + "</column>";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:32:25","text",{"name":"at","hash":{},"data":data}))
    + "<column>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:32:33",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/said-approvals-ru"),depth0,{"name":"card/said-approvals-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:32:61","text",{"name":"at","hash":{},"data":data}))
    + "</column>";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:33:30","text",{"name":"at","hash":{},"data":data}))
    + "<column>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:33:38",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/said-places-ru"),depth0,{"name":"card/said-places-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:33:63","text",{"name":"at","hash":{},"data":data}))
    + "</column>";
},"21":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:37:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<line label=\"Источники: \">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:37:48",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"origins"),"documents"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:37:75","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:37:77",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"origins"),"hasMore"),{"name":"if","hash":{},"fn":container.program(22, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:37:152",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"origins"),"named"),{"name":"list","hash":{},"fn":container.program(23, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:37:201","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".</line>";
},"22":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:37:100",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"origins"),"organisations"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:37:131","text",{"name":"at","hash":{},"data":data}))
    + ", в том числе ";
},"23":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/ru.hbs:37:182",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"24":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/ru.hbs:38:61","text",{"name":"at","hash":{},"data":data}))
    + "Охват опубликованного и расчётного различен. ";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:38:142","text",{"name":"at","hash":{},"data":data}))
    + "Плитки — положение, не границы и площадь"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:38:182",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasShared"),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:38:241","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"26":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/ru.hbs:38:206","text",{"name":"at","hash":{},"data":data}))
    + "; проект бывает в нескольких";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<brief title=\"Проекты на внешние займы "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:1:40",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "within", {"start":{"line":1,"column":41},"end":{"line":1,"column":52}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:1:55","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": главное\" numbering=\"none\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:1:82",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:1:139","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n<foot>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:2:7",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasUnit"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:2:59","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Данные "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:2:66",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"edition"), "hash", {"start":{"line":2,"column":67},"end":{"line":2,"column":79}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:2:82","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", версия "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:2:91",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"edition"), "version", {"start":{"line":2,"column":92},"end":{"line":2,"column":107}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:2:110","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</foot>\n<p class=\"kicker\">КАРТОЧКА<right>На "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:3:37",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:3:50","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</right></p>\n<h1>Проекты на внешние займы "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:4:30",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "within", {"start":{"line":4,"column":31},"end":{"line":4,"column":42}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:4:45","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": главное</h1>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:5:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasKeyFigures"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:12:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"hasProjects"),{"name":"unless","hash":{},"fn":container.program(8, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:13:12",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasOneChart"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams),"inverse":container.program(15, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:36:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<imprint>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:37:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"origins"),"named"),{"name":"if","hash":{},"fn":container.program(21, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:38:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<line>Источники чисел — в файле данных. "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:38:41",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(24, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:38:113",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasPrefectures"),{"name":"if","hash":{},"fn":container.program(25, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/ru.hbs:38:249","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</line>\n</imprint>\n</brief>\n";
},"usePartial":true,"useData":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
