module.exports = {"file":"partials/head-journal-en.hbs",get outline(){const value=JSON.parse("[{\"type\":\"block\",\"at\":[1,49],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,55],\"words\":\"issuer.hasStorageNote\",\"parts\":[\"issuer\",\"hasStorageNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,93],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,100],\"words\":\"issuer.storageNote\",\"parts\":[\"issuer\",\"storageNote\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[1,128],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,134],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,157],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,164],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,37],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,43],\"words\":\"brief.hasNumber\",\"parts\":[\"brief\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,68],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,75],\"words\":\"brief.number\",\"parts\":[\"brief\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[2,89],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,95],\"words\":\"brief.hasTotalNumber\",\"parts\":[\"brief\",\"hasTotalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,123],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,130],\"words\":\"brief.totalNumber\",\"parts\":[\"brief\",\"totalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[4,18],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[4,25],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[5,58],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[6,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[6,7],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[6,81],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[6,89],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[7,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[7,7],\"words\":\"issuer.hasUnit\",\"parts\":[\"issuer\",\"hasUnit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[7,41],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[7,48],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[8,48],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,54],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[8,91],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[8,99],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[8,146],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[8,158],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,164],\"words\":\"scope.hasLoans\",\"parts\":[\"scope\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[8,181],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,187],\"words\":\"scope.isAllLoans\",\"parts\":[\"scope\",\"isAllLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[8,230],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[8,239],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[8,288],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[8,307],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[8,315],\"words\":\"headline.loanProjects\",\"parts\":[\"headline\",\"loanProjects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[8,342]}]]},{\"type\":\"helper\",\"at\":[8,352],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[8,361],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[8,462],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}]},{\"type\":\"block\",\"at\":[8,482],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,488],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[8,548],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[8,556],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[8,610],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[8,620]}],\"options\":[]},{\"type\":\"helper\",\"at\":[8,651],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[8,660],\"words\":\"plan.loans\",\"parts\":[\"plan\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[8,674],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,680],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:1:79","text",{"name":"at","hash":{},"data":data}))
    + "storage-note=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:1:93",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"storageNote"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:1:120","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:1:151","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:1:157",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:1:177","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:2:60","text",{"name":"at","hash":{},"data":data}))
    + ", issue "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:2:68",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"number"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:2:89",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasTotalNumber"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:2:118","text",{"name":"at","hash":{},"data":data}))
    + "(No. "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:2:123",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"totalNumber"),{"name":"text","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:2:150","text",{"name":"at","hash":{},"data":data}))
    + "overall)";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:6:26","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"subtitle\">Finance, sectors and places of the "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:6:81",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"count","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:6:109","text",{"name":"at","hash":{},"data":data}))
    + "that sources document</p>";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:7:23","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"author\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:7:41",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:7:61","text",{"name":"at","hash":{},"data":data}))
    + "</p>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:73","text",{"name":"at","hash":{},"data":data}))
    + "The dataset holds "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:91",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"count","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:119","text",{"name":"at","hash":{},"data":data}))
    + "approved in or including "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:144",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":8,"column":145},"end":{"line":8,"column":154}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:157","text",{"name":"at","hash":{},"data":data}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:158",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:181",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"isAllLoans"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:205","text",{"name":"at","hash":{},"data":data}))
    + "Commitments to loans are "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:230",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:260","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"9":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:269","text",{"name":"at","hash":{},"data":data}))
    + "Loan projects in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:286",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":8,"column":287},"end":{"line":8,"column":296}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:300","text",{"name":"at","hash":{},"data":data}))
    + "alone: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:307",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanProjects"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:351","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:352",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:382","text",{"name":"at","hash":{},"data":data}))
    + ").";
},"10":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:406","text",{"name":"at","hash":{},"data":data}))
    + "The dataset holds no approved project in or including "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:460",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":8,"column":461},"end":{"line":8,"column":470}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:473","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:502","text",{"name":"at","hash":{},"data":data}))
    + "The regional finance department has published "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:548",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"count","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:577","text",{"name":"at","hash":{},"data":data}))
    + "with external loans and, for the "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:610",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"14th",{"name":"literal","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:629","text",{"name":"at","hash":{},"data":data}))
    + "Plan period, loans of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:651",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"loans"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:672","text",{"name":"at","hash":{},"data":data}))
    + ". "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:674",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/head-journal-en.hbs:8:699","text",{"name":"at","hash":{},"data":data}))
    + "The former are computed, the latter published; they are not added up. ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:1:1","text",{"name":"at","hash":{},"data":data}))
    + "<masthead name=\"Special report · External loans\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:1:49",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasStorageNote"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:1:128",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:1:185","text",{"name":"at","hash":{},"data":data}))
    + ">\n<issue>External Loan Portfolio Brief"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:2:37",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasNumber"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:2:172","text",{"name":"at","hash":{},"data":data}))
    + "</issue>\n</masthead>\n<foot>Data as of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:4:18",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:4:31","text",{"name":"at","hash":{},"data":data}))
    + "</foot>\n<h1>Projects financed by international institutions in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:5:56",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":5,"column":57},"end":{"line":5,"column":66}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:5:69","text",{"name":"at","hash":{},"data":data}))
    + "</h1>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:6:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:7:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasUnit"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:1","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"abstract\"><strong>Abstract</strong>  "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:48",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(10, data, 0),"data":data})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:482",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/head-journal-en.hbs:8:783","text",{"name":"at","hash":{},"data":data}))
    + "Where sources differ, each value is shown.</p>\n";
},"useData":true};Object.defineProperty(this,"spec",{value});return value}};
