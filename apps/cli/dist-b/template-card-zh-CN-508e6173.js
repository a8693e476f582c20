module.exports = {"file":"card/zh-CN.hbs",get outline(){const value=JSON.parse("[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,17],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[1,52],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,58],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,81],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,88],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,7],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,13],\"words\":\"issuer.hasUnit\",\"parts\":[\"issuer\",\"hasUnit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,29],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,36],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,65],\"words\":\"edition.hash\",\"parts\":[\"edition\",\"hash\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,86],\"words\":\"edition.version\",\"parts\":[\"edition\",\"version\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[3,31],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[3,38],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[4,7],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[5,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[5,7],\"words\":\"hasKeyFigures\",\"parts\":[\"hasKeyFigures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[6,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[6,7],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[6,40],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[6,48],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[6,72]}]]},{\"type\":\"helper\",\"at\":[6,96],\"name\":\"year\",\"values\":[{\"type\":\"path\",\"at\":[6,103],\"words\":\"published.startYear\",\"parts\":[\"published\",\"startYear\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[7,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[7,7],\"words\":\"headline.hasProjects\",\"parts\":[\"headline\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[7,48],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[7,56],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[7,79]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[8,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,7],\"words\":\"headline.hasLoans\",\"parts\":[\"headline\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[8,45],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[8,54],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[8,79]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[8,131],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[9,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[9,9],\"words\":\"sectors\",\"parts\":[\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"helper\",\"at\":[9,44],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[9,54],\"words\":\"s.share\",\"parts\":[\"s\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[9,67]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[9,95],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[10,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[10,7],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[10,40],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[10,49],\"words\":\"plan.loans\",\"parts\":[\"plan\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[10,65]}]]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[12,1],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[12,11],\"words\":\"headline.hasProjects\",\"parts\":[\"headline\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[12,38],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[12,45],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[12,66],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[13,12],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[13,18],\"words\":\"hasOneChart\",\"parts\":[\"hasOneChart\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[15,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[15,7],\"words\":\"approvals.hasPeriods\",\"parts\":[\"approvals\",\"hasPeriods\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[15,29],\"name\":\"card/approvals-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[{\"type\":\"partial\",\"at\":[15,63],\"name\":\"card/places-zh-CN\",\"values\":[],\"options\":[]}]},{\"type\":\"block\",\"at\":[18,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,7],\"words\":\"lenders\",\"parts\":[\"lenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[18,16],\"name\":\"card/said-lenders-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[18,52],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,58],\"words\":\"approvals.isSaid\",\"parts\":[\"approvals\",\"isSaid\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[18,76],\"name\":\"card/said-approvals-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[18,114],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,120],\"words\":\"places.hasPrefectures\",\"parts\":[\"places\",\"hasPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[18,143],\"name\":\"card/said-places-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[22,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[22,7],\"words\":\"approvals.hasPeriods\",\"parts\":[\"approvals\",\"hasPeriods\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[24,1],\"name\":\"card/approvals-zh-CN\",\"values\":[],\"options\":[]},{\"type\":\"partial\",\"at\":[27,1],\"name\":\"card/places-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[30,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[30,7],\"words\":\"hasSentences\",\"parts\":[\"hasSentences\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[31,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[31,7],\"words\":\"lenders\",\"parts\":[\"lenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[31,24],\"name\":\"card/said-lenders-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[32,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[32,7],\"words\":\"approvals.isSaid\",\"parts\":[\"approvals\",\"isSaid\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[32,33],\"name\":\"card/said-approvals-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[33,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[33,7],\"words\":\"places.hasPrefectures\",\"parts\":[\"places\",\"hasPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[33,38],\"name\":\"card/said-places-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[37,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[37,7],\"words\":\"origins.named\",\"parts\":[\"origins\",\"named\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[37,42],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[37,48],\"words\":\"origins.hasMore\",\"parts\":[\"origins\",\"hasMore\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[37,65],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[37,73],\"words\":\"origins.named\",\"parts\":[\"origins\",\"named\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"o\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[37,97],\"words\":\"o.name\",\"parts\":[\"o\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[37,105],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[37,115],\"words\":\"@last\",\"parts\":[\"last\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[37,151],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[37,159],\"words\":\"origins.named\",\"parts\":[\"origins\",\"named\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"o\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[37,183],\"words\":\"o.name\",\"parts\":[\"o\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[37,207],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[37,213],\"words\":\"origins.hasMore\",\"parts\":[\"origins\",\"hasMore\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[37,231],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[37,239],\"words\":\"origins.organisations\",\"parts\":[\"origins\",\"organisations\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[37,274],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[37,282],\"words\":\"origins.documents\",\"parts\":[\"origins\",\"documents\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[38,18],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[38,24],\"words\":\"hasBothSorts\",\"parts\":[\"hasBothSorts\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[38,65],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[38,71],\"words\":\"places.hasPrefectures\",\"parts\":[\"places\",\"hasPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:1:75","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:1:81",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:1:101","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:2:29",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:2:49","text",{"name":"at","hash":{},"data":data}))
    + "编印。";
},"2":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:5:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<key-figures>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:6:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:7:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:8:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:9:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sectors"),{"name":"each","hash":{},"fn":container.program(6, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:10:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:11:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</key-figures>";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:6:21","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:6:40",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:6:81","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:6:96",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"year").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"startYear"),{"name":"year","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:6:124","text",{"name":"at","hash":{},"data":data}))
    + "以来外贷项目</label><basis>公布数</basis></key-figure>";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:7:29","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:7:48",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:7:88","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>来源可查的已批准项目</label><basis>汇总数</basis></key-figure>";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:8:26","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:8:45",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"amount","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:8:88","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>贷款承诺额</label><basis>汇总数，仅涉"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:8:129",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":8,"column":130},"end":{"line":8,"column":139}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:8:142","text",{"name":"at","hash":{},"data":data}))
    + "</basis></key-figure>";
},"6":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:9:25","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:9:44",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(blockParams[0][0],"share"),{"name":"percent","hash":{"form":"large"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:9:76","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</value><label>投向"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:9:93",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:9:103","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</label><basis>汇总数，占承诺额</basis></key-figure>";
},"7":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:10:21","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:10:40",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"loans"),{"name":"amount","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:10:74","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>“十四五”期间贷款</label><basis>公布数，汇率未注明</basis></key-figure>";
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:12:33","text",{"name":"at","hash":{},"data":data}))
    + "<p>截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:12:38",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:12:51","text",{"name":"at","hash":{},"data":data}))
    + "，数据集未收录已批准且涉及"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:12:64",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":12,"column":65},"end":{"line":12,"column":74}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:12:77","text",{"name":"at","hash":{},"data":data}))
    + "的项目。</p>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:13:31","text",{"name":"at","hash":{},"data":data}))
    + "<columns>\n<column>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:15:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasPeriods"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(11, data, 0),"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:16:1","text",{"name":"at","hash":{},"data":data}))
    + "</column>\n<column>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:18:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"lenders"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:18:52",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"isSaid"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:18:114",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasPrefectures"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:19:1","text",{"name":"at","hash":{},"data":data}))
    + "</column>\n</columns>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/zh-CN.hbs:15:29",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/approvals-zh-CN"),depth0,{"name":"card/approvals-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/zh-CN.hbs:15:63",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/places-zh-CN"),depth0,{"name":"card/places-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/zh-CN.hbs:18:16",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/said-lenders-zh-CN"),depth0,{"name":"card/said-lenders-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/zh-CN.hbs:18:76",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/said-approvals-zh-CN"),depth0,{"name":"card/said-approvals-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/zh-CN.hbs:18:143",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/said-places-zh-CN"),depth0,{"name":"card/said-places-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:22:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasPeriods"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:30:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSentences"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:22:29","text",{"name":"at","hash":{},"data":data}))
    + "<columns>\n<column>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:24:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/approvals-zh-CN"),depth0,{"name":"card/approvals-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:25:1","text",{"name":"at","hash":{},"data":data}))
    + "</column>\n<column>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:27:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/places-zh-CN"),depth0,{"name":"card/places-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:28:1","text",{"name":"at","hash":{},"data":data}))
    + "</column>\n</columns>";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:30:21","text",{"name":"at","hash":{},"data":data}))
    + "<columns>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:31:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"lenders"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:32:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"isSaid"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:33:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasPrefectures"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:34:1","text",{"name":"at","hash":{},"data":data}))
    + "</columns>";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:31:16","text",{"name":"at","hash":{},"data":data}))
    + "<column>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:31:24",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/said-lenders-zh-CN"),depth0,{"name":"card/said-lenders-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:31:53","text",{"name":"at","hash":{},"data":data}))
    + "</column>";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:32:25","text",{"name":"at","hash":{},"data":data}))
    + "<column>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:32:33",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/said-approvals-zh-CN"),depth0,{"name":"card/said-approvals-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:32:64","text",{"name":"at","hash":{},"data":data}))
    + "</column>";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:33:30","text",{"name":"at","hash":{},"data":data}))
    + "<column>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:33:38",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/said-places-zh-CN"),depth0,{"name":"card/said-places-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:33:66","text",{"name":"at","hash":{},"data":data}))
    + "</column>";
},"21":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:37:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<line label=\"数据来源：\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:37:42",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"origins"),"hasMore"),{"name":"if","hash":{},"fn":container.program(22, data, 0, blockParams),"inverse":container.program(25, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:37:207",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"origins"),"hasMore"),{"name":"if","hash":{},"fn":container.program(27, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:37:271","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "的文件"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:37:274",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"origins"),"documents"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:37:301","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</line>";
},"22":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:37:65",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"origins"),"named"),{"name":"each","hash":{},"fn":container.program(23, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:37:95",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:37:105",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(24, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/zh-CN.hbs:37:122","text",{"name":"at","hash":{},"data":data}))
    + "、";
},"25":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:37:151",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"origins"),"named"),{"name":"list","hash":{},"fn":container.program(26, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/zh-CN.hbs:37:181",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"27":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:37:230","text",{"name":"at","hash":{},"data":data}))
    + "等"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:37:231",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"origins"),"organisations"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:37:262","text",{"name":"at","hash":{},"data":data}))
    + "机构";
},"28":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/zh-CN.hbs:38:38","text",{"name":"at","hash":{},"data":data}))
    + "公布数与汇总数口径不同，不相加、不相除。";
},"29":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/zh-CN.hbs:38:94","text",{"name":"at","hash":{},"data":data}))
    + "方格示意相对位置，不表示边界和面积。";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<brief title=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:1:15",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "name", {"start":{"line":1,"column":16},"end":{"line":1,"column":25}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:1:28","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "外贷项目一览\" numbering=\"none\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:1:52",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:1:109","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n<foot>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:2:7",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasUnit"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:2:59","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "数据版本"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:2:63",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"edition"), "hash", {"start":{"line":2,"column":64},"end":{"line":2,"column":76}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:2:79","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，程序版本"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:2:84",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"edition"), "version", {"start":{"line":2,"column":85},"end":{"line":2,"column":100}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:2:103","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</foot>\n<p class=\"kicker\">一页卡<right>截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:3:31",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:3:44","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</right></p>\n<h1>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:4:5",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "name", {"start":{"line":4,"column":6},"end":{"line":4,"column":15}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:4:18","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "外贷项目一览</h1>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:5:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasKeyFigures"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:12:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"hasProjects"),{"name":"unless","hash":{},"fn":container.program(8, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:13:12",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasOneChart"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams),"inverse":container.program(15, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:36:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<imprint>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:37:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"origins"),"named"),{"name":"if","hash":{},"fn":container.program(21, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:38:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<line>各数出处列于所附数据。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:38:18",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasBothSorts"),{"name":"if","hash":{},"fn":container.program(28, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:38:65",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasPrefectures"),{"name":"if","hash":{},"fn":container.program(29, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/zh-CN.hbs:38:119","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</line>\n</imprint>\n</brief>\n";
},"usePartial":true,"useData":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
