module.exports = {"file":"partials/what-changed-en.hbs",get outline(){const value=JSON.parse("[{\"type\":\"block\",\"at\":[1,54],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,60],\"words\":\"isFirst\",\"parts\":[\"isFirst\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,90],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[1,97],\"words\":\"since\",\"parts\":[\"since\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[1,189],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,195],\"words\":\"isSame\",\"parts\":[\"isSame\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,238],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[1,245],\"words\":\"since\",\"parts\":[\"since\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[1,333],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[1,340],\"words\":\"since\",\"parts\":[\"since\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[1,349],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[1,357],\"words\":\"counts\",\"parts\":[\"counts\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"c\"],\"body\":[{\"type\":\"helper\",\"at\":[1,403],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[1,411],\"words\":\"c.figures\",\"parts\":[\"c\",\"figures\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[1,426]}]]},{\"type\":\"block\",\"at\":[1,434],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,440],\"words\":\"../isPart\",\"parts\":[\"isPart\"],\"depth\":1,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[1,520],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,526],\"words\":\"isPart\",\"parts\":[\"isPart\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]}]}]},{\"type\":\"block\",\"at\":[2,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[2,9],\"words\":\"projects\",\"parts\":[\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"block\",\"at\":[2,31],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,37],\"words\":\"g.isNew\",\"parts\":[\"g\",\"isNew\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,65],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,71],\"words\":\"g.isListed\",\"parts\":[\"g\",\"isListed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,125],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,131],\"words\":\"g.isClosed\",\"parts\":[\"g\",\"isClosed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,156],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,162],\"words\":\"g.isDropped\",\"parts\":[\"g\",\"isDropped\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,202],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,208],\"words\":\"g.isGone\",\"parts\":[\"g\",\"isGone\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,243],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[2,251],\"words\":\"g.projects\",\"parts\":[\"g\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"block\",\"at\":[2,270],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[2,280],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,303],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[2,311],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,317],\"words\":\"p.hasNumber\",\"parts\":[\"p\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,332],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,339],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,10],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[3,18],\"words\":\"figures\",\"parts\":[\"figures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"block\",\"at\":[3,39],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[3,47],\"words\":\"r.place\",\"parts\":[\"r\",\"place\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"w\"],\"body\":[{\"type\":\"block\",\"at\":[3,63],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[3,73],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[3,96],\"words\":\"w.words\",\"parts\":[\"w\",\"words\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,116],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,122],\"words\":\"r.hasOld\",\"parts\":[\"r\",\"hasOld\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[3,132],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,138],\"words\":\"r.hasNew\",\"parts\":[\"r\",\"hasNew\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[3,153],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,159],\"words\":\"r.isDate\",\"parts\":[\"r\",\"isDate\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,169],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[3,176],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[3,191],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,197],\"words\":\"r.isClose\",\"parts\":[\"r\",\"isClose\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,208],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[3,217],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[3,228]}]]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[3,245],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[3,254],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}]},{\"type\":\"block\",\"at\":[3,279],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,285],\"words\":\"r.isDate\",\"parts\":[\"r\",\"isDate\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,295],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[3,302],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[3,317],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,323],\"words\":\"r.isClose\",\"parts\":[\"r\",\"isClose\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,334],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[3,343],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[3,354]}]]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[3,371],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[3,380],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}]}],\"otherwise\":[{\"type\":\"block\",\"at\":[3,413],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,419],\"words\":\"r.isDate\",\"parts\":[\"r\",\"isDate\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,429],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[3,436],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[3,451],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,457],\"words\":\"r.isClose\",\"parts\":[\"r\",\"isClose\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,468],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[3,477],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[3,488]}]]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[3,505],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[3,514],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}]}]}],\"otherwise\":[{\"type\":\"block\",\"at\":[3,593],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,599],\"words\":\"r.isDate\",\"parts\":[\"r\",\"isDate\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,609],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[3,616],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[3,631],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,637],\"words\":\"r.isClose\",\"parts\":[\"r\",\"isClose\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,648],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[3,657],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[3,668]}]]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[3,685],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[3,694],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}]}]},{\"type\":\"helper\",\"at\":[3,722],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[3,729],\"words\":\"r\",\"parts\":[\"r\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[3,732],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,738],\"words\":\"r.hasReasons\",\"parts\":[\"r\",\"hasReasons\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[3,754],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[3,762],\"words\":\"r.reasons\",\"parts\":[\"r\",\"reasons\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"why\"],\"body\":[{\"type\":\"block\",\"at\":[3,782],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[3,792],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[3,815],\"words\":\"why.words\",\"parts\":[\"why\",\"words\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[4,10],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[4,18],\"words\":\"rest\",\"parts\":[\"rest\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"helper\",\"at\":[4,36],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[4,44],\"words\":\"r.figures\",\"parts\":[\"r\",\"figures\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[4,59]}]]},{\"type\":\"helper\",\"at\":[4,73],\"name\":\"plural\",\"values\":[{\"type\":\"path\",\"at\":[4,82],\"words\":\"r.figures\",\"parts\":[\"r\",\"figures\"],\"depth\":0,\"isData\":false}],\"options\":[[\"one\",{\"type\":\"literal\",\"at\":[4,96]}],[\"other\",{\"type\":\"literal\",\"at\":[4,111]}]]},{\"type\":\"block\",\"at\":[4,130],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[4,136],\"words\":\"../hasNotice\",\"parts\":[\"hasNotice\"],\"depth\":1,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:1:69","text",{"name":"at","hash":{},"data":data}))
    + "The material held on "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:1:90",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"since"),{"name":"date","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:1:105","text",{"name":"at","hash":{},"data":data}))
    + "did not have the subject of this brief: there is nothing to compare it with.";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:1:189",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isSame"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.program(3, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:1:203","text",{"name":"at","hash":{},"data":data}))
    + "Compared with the material held on "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:1:238",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"since"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:1:252","text",{"name":"at","hash":{},"data":data}))
    + ", no figure in this brief has changed.";
},"3":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:1:298","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Compared with the material held on "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:1:333",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"since"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:1:347","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:1:349",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"counts"),{"name":"each","hash":{},"fn":container.program(4, data, 1, blockParams, depths),"inverse":container.program(6, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:1:372","text",{"name":"at","hash":{},"data":data}))
    + "figures changed in this brief: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:1:403",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"figures"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:1:434",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depths[1],"isPart"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:1:511","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-en.hbs:1:451","text",{"name":"at","hash":{},"data":data}))
    + ", those of the projects that came or went not counted";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:1:520",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isPart"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-en.hbs:1:534","text",{"name":"at","hash":{},"data":data}))
    + "no figure in this brief has changed, other than those of the projects that came or went.";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-en.hbs:1:630","text",{"name":"at","hash":{},"data":data}))
    + "no figure in this brief has changed, but projects have.";
},"9":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:2:26","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<br/>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:2:31",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isNew"),{"name":"if","hash":{},"fn":container.program(10, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:2:65",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isListed"),{"name":"if","hash":{},"fn":container.program(11, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:2:125",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isClosed"),{"name":"if","hash":{},"fn":container.program(12, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:2:156",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDropped"),{"name":"if","hash":{},"fn":container.program(13, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:2:202",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isGone"),{"name":"if","hash":{},"fn":container.program(14, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:2:241","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:2:243",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"each","hash":{},"fn":container.program(15, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:2:366","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".\n";
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-en.hbs:2:46","text",{"name":"at","hash":{},"data":data}))
    + "New projects";
},"11":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-en.hbs:2:83","text",{"name":"at","hash":{},"data":data}))
    + "Listed only now, not newly approved";
},"12":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-en.hbs:2:143","text",{"name":"at","hash":{},"data":data}))
    + "Closed";
},"13":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-en.hbs:2:175","text",{"name":"at","hash":{},"data":data}))
    + "Dropped or cancelled";
},"14":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-en.hbs:2:218","text",{"name":"at","hash":{},"data":data}))
    + "No longer listed";
},"15":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:2:270",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(16, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:2:301",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:2:311",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(17, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-en.hbs:2:288","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"17":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:2:331","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:2:332",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:2:349","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"18":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:34","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<br/>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:39",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"place"),{"name":"each","hash":{},"fn":container.program(19, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:114","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasOld"),{"name":"if","hash":{},"fn":container.program(21, data, 0, blockParams),"inverse":container.program(36, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:722",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:732",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasReasons"),{"name":"if","hash":{},"fn":container.program(41, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:843","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".\n";
},"19":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:63",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:94",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"words"), depth0));
},"20":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-en.hbs:3:81","text",{"name":"at","hash":{},"data":data}))
    + ", ";
},"21":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:132",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"hasNew"),{"name":"if","hash":{},"fn":container.program(22, data, 0, blockParams),"inverse":container.program(31, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:148","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "from "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:153",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"isDate"),{"name":"if","hash":{},"fn":container.program(23, data, 0, blockParams),"inverse":container.program(24, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:276","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "to "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:279",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"isDate"),{"name":"if","hash":{},"fn":container.program(27, data, 0, blockParams),"inverse":container.program(28, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:169",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[3][0],"old"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"24":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:191",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[3][0],"isClose"),{"name":"if","hash":{},"fn":container.program(25, data, 0, blockParams),"inverse":container.program(26, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:208",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[4][0],"old"),{"name":"amount","hash":{"form":"exact"},"data":data,"blockParams":blockParams}));
},"26":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:245",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[4][0],"old"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"27":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:295",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[3][0],"new"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"28":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:317",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[3][0],"isClose"),{"name":"if","hash":{},"fn":container.program(29, data, 0, blockParams),"inverse":container.program(30, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:334",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[4][0],"new"),{"name":"amount","hash":{"form":"exact"},"data":data,"blockParams":blockParams}));
},"30":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:371",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[4][0],"new"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"31":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:409","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "was "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:413",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"isDate"),{"name":"if","hash":{},"fn":container.program(32, data, 0, blockParams),"inverse":container.program(33, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:535","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", no longer shown";
},"32":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:429",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[3][0],"old"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"33":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:451",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[3][0],"isClose"),{"name":"if","hash":{},"fn":container.program(34, data, 0, blockParams),"inverse":container.program(35, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:468",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[4][0],"old"),{"name":"amount","hash":{"form":"exact"},"data":data,"blockParams":blockParams}));
},"35":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:505",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[4][0],"old"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"36":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:567","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "shown for the first time, "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:593",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"isDate"),{"name":"if","hash":{},"fn":container.program(37, data, 0, blockParams),"inverse":container.program(38, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:609",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[2][0],"new"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"38":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:631",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"isClose"),{"name":"if","hash":{},"fn":container.program(39, data, 0, blockParams),"inverse":container.program(40, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"39":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:648",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[3][0],"new"),{"name":"amount","hash":{"form":"exact"},"data":data,"blockParams":blockParams}));
},"40":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:685",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[3][0],"new"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"41":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:753","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:754",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[1][0],"reasons"),{"name":"each","hash":{},"fn":container.program(42, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:835","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"42":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:782",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:813",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"words"), depth0));
},"43":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-en.hbs:3:800","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"44":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:4:31","text",{"name":"at","hash":{},"data":data}))
    + "<br/>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:4:36",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"figures"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:4:68","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "more "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:4:73",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"plural").call(alias1,lookupProperty(blockParams[0][0],"figures"),{"name":"plural","hash":{"other":"figures","one":"figure"},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:4:123","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "changed"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:4:130",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depths[1],"hasNotice"),{"name":"if","hash":{},"fn":container.program(45, data, 0, blockParams, depths),"inverse":container.program(46, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:4:205","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"45":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-en.hbs:4:150","text",{"name":"at","hash":{},"data":data}))
    + "; see the change notice";
},"46":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-en.hbs:4:181","text",{"name":"at","hash":{},"data":data}))
    + ", not listed here";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<aside class=\"change\"><strong>What changed.</strong> "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:1:54",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isFirst"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.program(1, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:2:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"projects"),{"name":"each","hash":{},"fn":container.program(9, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:3:10",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"figures"),{"name":"each","hash":{},"fn":container.program(18, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:4:10",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rest"),{"name":"each","hash":{},"fn":container.program(44, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-en.hbs:4:215","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</aside>\n";
},"useData":true,"useDepths":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
