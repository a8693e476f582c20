module.exports = {"file":"partials/sign-official-en.hbs",get outline(){const value=JSON.parse("[{\"type\":\"helper\",\"at\":[2,29],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[2,39]}],\"options\":[]},{\"type\":\"helper\",\"at\":[2,68],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[2,78]}],\"options\":[]},{\"type\":\"block\",\"at\":[3,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,7],\"words\":\"issuer.hasUnit\",\"parts\":[\"issuer\",\"hasUnit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[3,33],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,39],\"words\":\"official.isSealed\",\"parts\":[\"official\",\"isSealed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[3,87],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,94],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[3,122],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,129],\"words\":\"official.date\",\"parts\":[\"official\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[4,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[4,7],\"words\":\"issuer.hasContact\",\"parts\":[\"issuer\",\"hasContact\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[4,58],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[4,65],\"words\":\"issuer.contact\",\"parts\":[\"issuer\",\"contact\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[6,18],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[6,28]}],\"options\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/sign-official-en.hbs:3:23","text",{"name":"at","hash":{},"data":data}))
    + "<signature"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/sign-official-en.hbs:3:33",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"isSealed"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/sign-official-en.hbs:3:78","text",{"name":"at","hash":{},"data":data}))
    + "><issuer>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/sign-official-en.hbs:3:87",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/sign-official-en.hbs:3:107","text",{"name":"at","hash":{},"data":data}))
    + "</issuer><date>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/sign-official-en.hbs:3:122",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"official"),"date"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/sign-official-en.hbs:3:144","text",{"name":"at","hash":{},"data":data}))
    + "</date></signature>";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/sign-official-en.hbs:3:59","text",{"name":"at","hash":{},"data":data}))
    + "sealed=\"yes\"";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/sign-official-en.hbs:4:26","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"annotation\">(Contact: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/sign-official-en.hbs:4:58",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"contact"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/sign-official-en.hbs:4:81","text",{"name":"at","hash":{},"data":data}))
    + ")</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/sign-official-en.hbs:1:1","text",{"name":"at","hash":{},"data":data}))
    + "<p>This report is submitted for information.</p>\n<p class=\"annexes\">Annexes: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/sign-official-en.hbs:2:29",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"1.",{"name":"literal","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/sign-official-en.hbs:2:46","text",{"name":"at","hash":{},"data":data}))
    + "Approved projects<br/>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/sign-official-en.hbs:2:68",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"2.",{"name":"literal","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/sign-official-en.hbs:2:85","text",{"name":"at","hash":{},"data":data}))
    + "Sources</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/sign-official-en.hbs:3:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasUnit"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/sign-official-en.hbs:4:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasContact"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/sign-official-en.hbs:5:1","text",{"name":"at","hash":{},"data":data}))
    + "<page-break/>\n<p class=\"annex\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/sign-official-en.hbs:6:18",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"Annex 1",{"name":"literal","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/sign-official-en.hbs:6:39","text",{"name":"at","hash":{},"data":data}))
    + "</p>\n<h1>Approved projects</h1>\n";
},"useData":true};Object.defineProperty(this,"spec",{value});return value}};
