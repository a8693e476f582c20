module.exports = {"file":"card/en.hbs",get outline(){const value=JSON.parse("[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,43],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[1,84],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,90],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,113],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,120],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,7],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,13],\"words\":\"issuer.hasUnit\",\"parts\":[\"issuer\",\"hasUnit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,29],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,36],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,66],\"words\":\"edition.hash\",\"parts\":[\"edition\",\"hash\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,92],\"words\":\"edition.version\",\"parts\":[\"edition\",\"version\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[3,45],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[3,52],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[4,33],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[5,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[5,7],\"words\":\"hasKeyFigures\",\"parts\":[\"hasKeyFigures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[6,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[6,7],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[6,40],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[6,48],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[6,72]}]]},{\"type\":\"helper\",\"at\":[6,111],\"name\":\"year\",\"values\":[{\"type\":\"path\",\"at\":[6,118],\"words\":\"published.startYear\",\"parts\":[\"published\",\"startYear\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[7,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[7,7],\"words\":\"headline.hasProjects\",\"parts\":[\"headline\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[7,48],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[7,56],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[7,79]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[8,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,7],\"words\":\"headline.hasLoans\",\"parts\":[\"headline\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[8,45],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[8,54],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[8,79]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[8,146],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[9,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[9,9],\"words\":\"sectors\",\"parts\":[\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"helper\",\"at\":[9,44],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[9,54],\"words\":\"s.share\",\"parts\":[\"s\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[9,67]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[9,93],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[10,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[10,7],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[10,40],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[10,49],\"words\":\"plan.loans\",\"parts\":[\"plan\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[10,65]}]]},{\"type\":\"helper\",\"at\":[10,96],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[10,106]}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[12,1],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[12,11],\"words\":\"headline.hasProjects\",\"parts\":[\"headline\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[12,42],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[12,49],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[12,112],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[13,12],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[13,18],\"words\":\"hasOneChart\",\"parts\":[\"hasOneChart\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[15,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[15,7],\"words\":\"approvals.hasPeriods\",\"parts\":[\"approvals\",\"hasPeriods\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[15,29],\"name\":\"card/approvals-en\",\"values\":[],\"options\":[]}],\"otherwise\":[{\"type\":\"partial\",\"at\":[15,60],\"name\":\"card/places-en\",\"values\":[],\"options\":[]}]},{\"type\":\"block\",\"at\":[18,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,7],\"words\":\"lenders\",\"parts\":[\"lenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[18,16],\"name\":\"card/said-lenders-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[18,49],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,55],\"words\":\"approvals.isSaid\",\"parts\":[\"approvals\",\"isSaid\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[18,73],\"name\":\"card/said-approvals-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[18,108],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,114],\"words\":\"places.hasPrefectures\",\"parts\":[\"places\",\"hasPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[18,137],\"name\":\"card/said-places-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[22,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[22,7],\"words\":\"approvals.hasPeriods\",\"parts\":[\"approvals\",\"hasPeriods\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[24,1],\"name\":\"card/approvals-en\",\"values\":[],\"options\":[]},{\"type\":\"partial\",\"at\":[27,1],\"name\":\"card/places-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[30,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[30,7],\"words\":\"hasSentences\",\"parts\":[\"hasSentences\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[31,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[31,7],\"words\":\"lenders\",\"parts\":[\"lenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[31,24],\"name\":\"card/said-lenders-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[32,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[32,7],\"words\":\"approvals.isSaid\",\"parts\":[\"approvals\",\"isSaid\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[32,33],\"name\":\"card/said-approvals-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[33,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[33,7],\"words\":\"places.hasPrefectures\",\"parts\":[\"places\",\"hasPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[33,38],\"name\":\"card/said-places-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[37,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[37,7],\"words\":\"origins.named\",\"parts\":[\"origins\",\"named\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[37,46],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[37,54],\"words\":\"origins.documents\",\"parts\":[\"origins\",\"documents\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[37,77],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[37,83],\"words\":\"origins.hasMore\",\"parts\":[\"origins\",\"hasMore\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[37,100],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[37,108],\"words\":\"origins.organisations\",\"parts\":[\"origins\",\"organisations\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[37,151],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[37,159],\"words\":\"origins.named\",\"parts\":[\"origins\",\"named\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"o\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[37,183],\"words\":\"o.name\",\"parts\":[\"o\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[38,46],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[38,52],\"words\":\"hasBothSorts\",\"parts\":[\"hasBothSorts\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[38,121],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[38,127],\"words\":\"places.hasPrefectures\",\"parts\":[\"places\",\"hasPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[38,189],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[38,195],\"words\":\"places.hasShared\",\"parts\":[\"places\",\"hasShared\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:1:107","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:1:113",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:1:133","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:2:29",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:2:50","text",{"name":"at","hash":{},"data":data}))
    + "· ";
},"2":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:5:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<key-figures>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:6:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:7:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:8:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:9:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sectors"),{"name":"each","hash":{},"fn":container.program(6, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:10:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:11:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</key-figures>";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:6:21","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:6:40",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:6:81","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>Financed since "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:6:111",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"year").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"startYear"),{"name":"year","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:6:139","text",{"name":"at","hash":{},"data":data}))
    + "</label><basis>Published</basis></key-figure>";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:7:29","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:7:48",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:7:88","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>Approved, sourced</label><basis>Computed</basis></key-figure>";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:8:26","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:8:45",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"amount","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:8:88","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>Loan commitments</label><basis>Computed, "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:8:144",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":8,"column":145},"end":{"line":8,"column":154}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:8:158","text",{"name":"at","hash":{},"data":data}))
    + "alone</basis></key-figure>";
},"6":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:9:25","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:9:44",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(blockParams[0][0],"share"),{"name":"percent","hash":{"form":"large"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:9:76","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</value><label>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:9:91",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:9:101","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</label><basis>Computed, of commitments</basis></key-figure>";
},"7":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:10:21","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:10:40",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"loans"),{"name":"amount","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:10:74","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>Loans, "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:10:96",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"14th",{"name":"literal","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:10:115","text",{"name":"at","hash":{},"data":data}))
    + "Plan period</label><basis>Published, rate not stated</basis></key-figure>";
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:12:33","text",{"name":"at","hash":{},"data":data}))
    + "<p>As of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:12:42",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:12:56","text",{"name":"at","hash":{},"data":data}))
    + "the dataset holds no approved project in or including "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:12:110",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":12,"column":111},"end":{"line":12,"column":120}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:12:123","text",{"name":"at","hash":{},"data":data}))
    + ".</p>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:13:31","text",{"name":"at","hash":{},"data":data}))
    + "<columns>\n<column>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:15:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasPeriods"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(11, data, 0),"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:16:1","text",{"name":"at","hash":{},"data":data}))
    + "</column>\n<column>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:18:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"lenders"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:18:49",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"isSaid"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:18:108",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasPrefectures"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:19:1","text",{"name":"at","hash":{},"data":data}))
    + "</column>\n</columns>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/en.hbs:15:29",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/approvals-en"),depth0,{"name":"card/approvals-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/en.hbs:15:60",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/places-en"),depth0,{"name":"card/places-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/en.hbs:18:16",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/said-lenders-en"),depth0,{"name":"card/said-lenders-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/en.hbs:18:73",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/said-approvals-en"),depth0,{"name":"card/said-approvals-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/en.hbs:18:137",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/said-places-en"),depth0,{"name":"card/said-places-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:22:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasPeriods"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:30:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSentences"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:22:29","text",{"name":"at","hash":{},"data":data}))
    + "<columns>\n<column>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:24:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/approvals-en"),depth0,{"name":"card/approvals-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:25:1","text",{"name":"at","hash":{},"data":data}))
    + "</column>\n<column>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:27:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/places-en"),depth0,{"name":"card/places-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:28:1","text",{"name":"at","hash":{},"data":data}))
    + "</column>\n</columns>";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:30:21","text",{"name":"at","hash":{},"data":data}))
    + "<columns>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:31:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"lenders"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:32:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"isSaid"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:33:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasPrefectures"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:34:1","text",{"name":"at","hash":{},"data":data}))
    + "</columns>";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:31:16","text",{"name":"at","hash":{},"data":data}))
    + "<column>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:31:24",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/said-lenders-en"),depth0,{"name":"card/said-lenders-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:31:50","text",{"name":"at","hash":{},"data":data}))
    + "</column>";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:32:25","text",{"name":"at","hash":{},"data":data}))
    + "<column>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:32:33",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/said-approvals-en"),depth0,{"name":"card/said-approvals-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:32:61","text",{"name":"at","hash":{},"data":data}))
    + "</column>";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:33:30","text",{"name":"at","hash":{},"data":data}))
    + "<column>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:33:38",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"card/said-places-en"),depth0,{"name":"card/said-places-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:33:63","text",{"name":"at","hash":{},"data":data}))
    + "</column>";
},"21":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:37:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<line label=\"Sources: \">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:37:46",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"origins"),"documents"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:37:74","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:37:77",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"origins"),"hasMore"),{"name":"if","hash":{},"fn":container.program(22, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:37:151",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"origins"),"named"),{"name":"list","hash":{},"fn":container.program(23, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:37:200","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".</line>";
},"22":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:37:100",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"origins"),"organisations"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:37:131","text",{"name":"at","hash":{},"data":data}))
    + ", among them ";
},"23":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/en.hbs:37:181",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"24":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/en.hbs:38:66","text",{"name":"at","hash":{},"data":data}))
    + "Published and computed figures differ in scope. ";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:38:150","text",{"name":"at","hash":{},"data":data}))
    + "Tiles show position, not border or area"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:38:189",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasShared"),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:38:252","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"26":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"card/en.hbs:38:213","text",{"name":"at","hash":{},"data":data}))
    + "; a project may count in several";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<brief title=\"External loan projects in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:1:41",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "name", {"start":{"line":1,"column":42},"end":{"line":1,"column":51}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:1:55","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "at a glance\" numbering=\"none\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:1:84",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:1:141","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n<foot>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:2:7",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasUnit"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:2:59","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Data "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:2:64",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"edition"), "hash", {"start":{"line":2,"column":65},"end":{"line":2,"column":77}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:2:80","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", version "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:2:90",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"edition"), "version", {"start":{"line":2,"column":91},"end":{"line":2,"column":106}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:2:109","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</foot>\n<p class=\"kicker\">ONE-PAGE CARD<right>As of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:3:45",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:3:58","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</right></p>\n<h1>External loan projects in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:4:31",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "name", {"start":{"line":4,"column":32},"end":{"line":4,"column":41}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:4:45","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "at a glance</h1>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:5:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasKeyFigures"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:12:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"hasProjects"),{"name":"unless","hash":{},"fn":container.program(8, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:13:12",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasOneChart"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams),"inverse":container.program(15, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:36:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<imprint>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:37:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"origins"),"named"),{"name":"if","hash":{},"fn":container.program(21, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:38:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<line>Sources of each figure: attached data. "
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:38:46",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasBothSorts"),{"name":"if","hash":{},"fn":container.program(24, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:38:121",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasPrefectures"),{"name":"if","hash":{},"fn":container.program(25, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"card/en.hbs:38:260","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</line>\n</imprint>\n</brief>\n";
},"usePartial":true,"useData":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
