module.exports = {"file":"partials/project-sentence-en.hbs",get outline(){const value=JSON.parse("[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,3],\"words\":\"this.fullName\",\"parts\":[\"fullName\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[1,18],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,24],\"words\":\"this.hasNumber\",\"parts\":[\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,42],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,49],\"words\":\"this.number\",\"parts\":[\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[1,90],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[1,98],\"words\":\"this.funders\",\"parts\":[\"funders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"f\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,121],\"words\":\"f.name\",\"parts\":[\"f\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[1,140],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,146],\"words\":\"this.isGrant\",\"parts\":[\"isGrant\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"block\",\"at\":[1,175],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,181],\"words\":\"this.isCredit\",\"parts\":[\"isCredit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"block\",\"at\":[1,212],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,218],\"words\":\"this.isMixed\",\"parts\":[\"isMixed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]}]},{\"type\":\"block\",\"at\":[1,290],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,296],\"words\":\"this.amount\",\"parts\":[\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,309],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[1,318],\"words\":\"this.amount\",\"parts\":[\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[1,331],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,337],\"words\":\"this.isMixed\",\"parts\":[\"isMixed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[1,394],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,400],\"words\":\"this.isDoubtful\",\"parts\":[\"isDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[1,437],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,443],\"words\":\"this.approval\",\"parts\":[\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,477],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[1,484],\"words\":\"this.approval\",\"parts\":[\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[1,539],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,545],\"words\":\"this.closing\",\"parts\":[\"closing\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[1,559],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,565],\"words\":\"this.approval\",\"parts\":[\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[1,585],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,591],\"words\":\"this.isClosed\",\"parts\":[\"isClosed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,616],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[1,623],\"words\":\"this.closing\",\"parts\":[\"closing\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[1,664],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[1,671],\"words\":\"this.closing\",\"parts\":[\"closing\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[{\"type\":\"block\",\"at\":[1,705],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,711],\"words\":\"this.isClosed\",\"parts\":[\"isClosed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,736],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[1,743],\"words\":\"this.closing\",\"parts\":[\"closing\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[1,784],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[1,791],\"words\":\"this.closing\",\"parts\":[\"closing\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}]}],\"otherwise\":[{\"type\":\"block\",\"at\":[1,828],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,834],\"words\":\"this.approval\",\"parts\":[\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"helper\",\"at\":[1,864],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[1,871],\"words\":\"this\",\"parts\":[],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[1,877],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,883],\"words\":\"this.isMultiProvince\",\"parts\":[\"isMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[1,968],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[1,976],\"words\":\"this.grants\",\"parts\":[\"grants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,1027],\"words\":\"g.lender\",\"parts\":[\"g\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[1,1039],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,1045],\"words\":\"g.amount\",\"parts\":[\"g\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,1055],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[1,1064],\"words\":\"g.amount\",\"parts\":[\"g\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[1,1101],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[1,1108],\"words\":\"g.amount\",\"parts\":[\"g\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:41","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:42",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"number"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:62","text",{"name":"at","hash":{},"data":data}))
    + ")";
},"1":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-en.hbs:1:119",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-en.hbs:1:160","text",{"name":"at","hash":{},"data":data}))
    + "a grant";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:175",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isCredit"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-en.hbs:1:196","text",{"name":"at","hash":{},"data":data}))
    + "a credit";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:212",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isMixed"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-en.hbs:1:232","text",{"name":"at","hash":{},"data":data}))
    + "a loan and a credit";
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-en.hbs:1:259","text",{"name":"at","hash":{},"data":data}))
    + "a loan";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:309",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(depth0,"amount"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:331",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isMixed"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-en.hbs:1:352","text",{"name":"at","hash":{},"data":data}))
    + "in all";
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-en.hbs:1:373","text",{"name":"at","hash":{},"data":data}))
    + "unknown amount";
},"11":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-en.hbs:1:418","text",{"name":"at","hash":{},"data":data}))
    + "(doubtful)";
},"12":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:458","text",{"name":"at","hash":{},"data":data}))
    + "It was approved on "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:477",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"approval"),{"name":"date","hash":{},"data":data}));
},"13":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-en.hbs:1:507","text",{"name":"at","hash":{},"data":data}))
    + "Its approval date is n.a.";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:559",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"approval"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.program(18, data, 0),"data":data})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:581","text",{"name":"at","hash":{},"data":data}))
    + "and "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:585",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isClosed"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(17, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:692","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"16":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:606","text",{"name":"at","hash":{},"data":data}))
    + "closed on "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:616",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"closing"),{"name":"date","hash":{},"data":data}));
},"17":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:645","text",{"name":"at","hash":{},"data":data}))
    + "is due to close on "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:664",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"closing"),{"name":"date","hash":{},"data":data}));
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:702","text",{"name":"at","hash":{},"data":data}))
    + "It "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:705",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isClosed"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.program(20, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:812","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"19":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:726","text",{"name":"at","hash":{},"data":data}))
    + "closed on "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:736",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"closing"),{"name":"date","hash":{},"data":data}));
},"20":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:765","text",{"name":"at","hash":{},"data":data}))
    + "is due to close on "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:784",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"closing"),{"name":"date","hash":{},"data":data}));
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:828",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"approval"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-en.hbs:1:849","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"23":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-en.hbs:1:906","text",{"name":"at","hash":{},"data":data}))
    + "It spans several provinces; shares by province are n.a.";
},"24":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:997","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Beside it stands a grant of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:1025",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:1037","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:1039",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(25, data, 0, blockParams),"inverse":container.program(26, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:1100","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:1101",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"25":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:1055",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"26":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/project-sentence-en.hbs:1:1082","text",{"name":"at","hash":{},"data":data}))
    + "amount n.a.";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(depth0, "fullName", {"start":{"line":1,"column":2},"end":{"line":1,"column":15}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:18",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasNumber"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:71","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "is financed by the "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:90",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"funders"),{"name":"list","hash":{},"fn":container.program(1, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:138","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:140",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isGrant"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams),"inverse":container.program(3, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:287","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:290",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"amount"),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams),"inverse":container.program(10, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:394",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isDoubtful"),{"name":"if","hash":{},"fn":container.program(11, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:435","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:437",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"approval"),{"name":"if","hash":{},"fn":container.program(12, data, 0, blockParams),"inverse":container.program(13, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:539",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"closing"),{"name":"if","hash":{},"fn":container.program(14, data, 0, blockParams),"inverse":container.program(21, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:864",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,depth0,{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:877",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isMultiProvince"),{"name":"if","hash":{},"fn":container.program(23, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/project-sentence-en.hbs:1:968",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"grants"),{"name":"each","hash":{},"fn":container.program(24, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"useData":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
