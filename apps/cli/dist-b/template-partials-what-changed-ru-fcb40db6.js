module.exports = {"file":"partials/what-changed-ru.hbs",get outline(){const value=JSON.parse("[{\"type\":\"block\",\"at\":[1,56],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,62],\"words\":\"isFirst\",\"parts\":[\"isFirst\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,87],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[1,94],\"words\":\"since\",\"parts\":[\"since\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[1,165],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,171],\"words\":\"isSame\",\"parts\":[\"isSame\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,209],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[1,216],\"words\":\"since\",\"parts\":[\"since\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[1,300],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[1,307],\"words\":\"since\",\"parts\":[\"since\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[1,315],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[1,323],\"words\":\"counts\",\"parts\":[\"counts\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"c\"],\"body\":[{\"type\":\"helper\",\"at\":[1,362],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[1,370],\"words\":\"c.figures\",\"parts\":[\"c\",\"figures\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[1,385]}]]},{\"type\":\"block\",\"at\":[1,393],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,399],\"words\":\"../isPart\",\"parts\":[\"isPart\"],\"depth\":1,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[1,490],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,496],\"words\":\"isPart\",\"parts\":[\"isPart\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]}]}]},{\"type\":\"block\",\"at\":[2,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[2,9],\"words\":\"projects\",\"parts\":[\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"block\",\"at\":[2,31],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,37],\"words\":\"g.isNew\",\"parts\":[\"g\",\"isNew\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,66],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,72],\"words\":\"g.isListed\",\"parts\":[\"g\",\"isListed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,147],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,153],\"words\":\"g.isClosed\",\"parts\":[\"g\",\"isClosed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,179],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,185],\"words\":\"g.isDropped\",\"parts\":[\"g\",\"isDropped\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,228],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,234],\"words\":\"g.isGone\",\"parts\":[\"g\",\"isGone\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,273],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[2,281],\"words\":\"g.projects\",\"parts\":[\"g\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"block\",\"at\":[2,300],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[2,310],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,333],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[2,341],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,347],\"words\":\"p.hasNumber\",\"parts\":[\"p\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,362],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,369],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,10],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[3,18],\"words\":\"figures\",\"parts\":[\"figures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"block\",\"at\":[3,39],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[3,47],\"words\":\"r.place\",\"parts\":[\"r\",\"place\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"w\"],\"body\":[{\"type\":\"block\",\"at\":[3,63],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[3,73],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[3,96],\"words\":\"w.words\",\"parts\":[\"w\",\"words\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,116],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,122],\"words\":\"r.hasOld\",\"parts\":[\"r\",\"hasOld\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[3,132],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,138],\"words\":\"r.hasNew\",\"parts\":[\"r\",\"hasNew\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[3,157],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,163],\"words\":\"r.isDate\",\"parts\":[\"r\",\"isDate\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,173],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[3,180],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[3,195],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,201],\"words\":\"r.isClose\",\"parts\":[\"r\",\"isClose\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,212],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[3,221],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[3,232]}]]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[3,249],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[3,258],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}]},{\"type\":\"block\",\"at\":[3,290],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,296],\"words\":\"r.isDate\",\"parts\":[\"r\",\"isDate\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,306],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[3,313],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[3,328],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,334],\"words\":\"r.isClose\",\"parts\":[\"r\",\"isClose\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,345],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[3,354],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[3,365]}]]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[3,382],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[3,391],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}]}],\"otherwise\":[{\"type\":\"block\",\"at\":[3,429],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,435],\"words\":\"r.isDate\",\"parts\":[\"r\",\"isDate\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,445],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[3,452],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[3,467],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,473],\"words\":\"r.isClose\",\"parts\":[\"r\",\"isClose\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,484],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[3,493],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[3,504]}]]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[3,521],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[3,530],\"words\":\"r.old\",\"parts\":[\"r\",\"old\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}]}]}],\"otherwise\":[{\"type\":\"block\",\"at\":[3,608],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,614],\"words\":\"r.isDate\",\"parts\":[\"r\",\"isDate\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,624],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[3,631],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[3,646],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,652],\"words\":\"r.isClose\",\"parts\":[\"r\",\"isClose\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,663],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[3,672],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[3,683]}]]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[3,700],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[3,709],\"words\":\"r.new\",\"parts\":[\"r\",\"new\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}]}]},{\"type\":\"helper\",\"at\":[3,737],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[3,744],\"words\":\"r\",\"parts\":[\"r\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[3,747],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,753],\"words\":\"r.hasReasons\",\"parts\":[\"r\",\"hasReasons\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[3,769],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[3,777],\"words\":\"r.reasons\",\"parts\":[\"r\",\"reasons\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"why\"],\"body\":[{\"type\":\"block\",\"at\":[3,797],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[3,807],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[3,830],\"words\":\"why.words\",\"parts\":[\"why\",\"words\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,858],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[3,868],\"words\":\"r.endsInDate\",\"parts\":[\"r\",\"endsInDate\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[4,10],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[4,18],\"words\":\"rest\",\"parts\":[\"rest\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"helper\",\"at\":[4,36],\"name\":\"plural\",\"values\":[{\"type\":\"path\",\"at\":[4,45],\"words\":\"r.figures\",\"parts\":[\"r\",\"figures\"],\"depth\":0,\"isData\":false}],\"options\":[[\"one\",{\"type\":\"literal\",\"at\":[4,59]}],[\"few\",{\"type\":\"literal\",\"at\":[4,75]}],[\"many\",{\"type\":\"literal\",\"at\":[4,93]}],[\"other\",{\"type\":\"literal\",\"at\":[4,112]}]]},{\"type\":\"helper\",\"at\":[4,131],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[4,139],\"words\":\"r.figures\",\"parts\":[\"r\",\"figures\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[4,150],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[4,156],\"words\":\"../hasNotice\",\"parts\":[\"hasNotice\"],\"depth\":1,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"helper\",\"at\":[4,213],\"name\":\"plural\",\"values\":[{\"type\":\"path\",\"at\":[4,222],\"words\":\"r.figures\",\"parts\":[\"r\",\"figures\"],\"depth\":0,\"isData\":false}],\"options\":[[\"one\",{\"type\":\"literal\",\"at\":[4,236]}],[\"few\",{\"type\":\"literal\",\"at\":[4,259]}],[\"many\",{\"type\":\"literal\",\"at\":[4,284]}],[\"other\",{\"type\":\"literal\",\"at\":[4,310]}]]}]}],\"otherwise\":[]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:1:71","text",{"name":"at","hash":{},"data":data}))
    + "В материалах на "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:1:87",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"since"),{"name":"date","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:1:102","text",{"name":"at","hash":{},"data":data}))
    + "предмета этой справки ещё не было: сравнивать не с чем.";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:1:165",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isSame"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.program(3, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:1:179","text",{"name":"at","hash":{},"data":data}))
    + "По сравнению с материалами на "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:1:209",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"since"),{"name":"date","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:1:224","text",{"name":"at","hash":{},"data":data}))
    + "показатели этой справки не изменились.";
},"3":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:1:270","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "По сравнению с материалами на "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:1:300",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"since"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:1:315",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"counts"),{"name":"each","hash":{},"fn":container.program(4, data, 1, blockParams, depths),"inverse":container.program(6, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:1:338","text",{"name":"at","hash":{},"data":data}))
    + "изменилось показателей: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:1:362",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"figures"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:1:393",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depths[1],"isPart"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:1:481","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-ru.hbs:1:410","text",{"name":"at","hash":{},"data":data}))
    + ", не считая показателей самих добавленных и исключённых проектов";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:1:490",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isPart"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-ru.hbs:1:504","text",{"name":"at","hash":{},"data":data}))
    + "показатели этой справки не изменились, кроме относящихся к добавленным и исключённым проектам.";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-ru.hbs:1:606","text",{"name":"at","hash":{},"data":data}))
    + "показатели этой справки не изменились, изменился состав проектов.";
},"9":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:2:26","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<br/>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:2:31",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isNew"),{"name":"if","hash":{},"fn":container.program(10, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:2:66",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isListed"),{"name":"if","hash":{},"fn":container.program(11, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:2:147",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isClosed"),{"name":"if","hash":{},"fn":container.program(12, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:2:179",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDropped"),{"name":"if","hash":{},"fn":container.program(13, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:2:228",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isGone"),{"name":"if","hash":{},"fn":container.program(14, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:2:271","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:2:273",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"each","hash":{},"fn":container.program(15, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:2:396","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".\n";
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-ru.hbs:2:46","text",{"name":"at","hash":{},"data":data}))
    + "Новые проекты";
},"11":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-ru.hbs:2:84","text",{"name":"at","hash":{},"data":data}))
    + "Внесены в перечень только теперь, это не новые одобрения";
},"12":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-ru.hbs:2:165","text",{"name":"at","hash":{},"data":data}))
    + "Закрыты";
},"13":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-ru.hbs:2:198","text",{"name":"at","hash":{},"data":data}))
    + "Прекращены или отменены";
},"14":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-ru.hbs:2:244","text",{"name":"at","hash":{},"data":data}))
    + "Исключены из перечня";
},"15":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:2:300",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(16, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:2:331",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:2:341",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(17, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-ru.hbs:2:318","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"17":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:2:361","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:2:362",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:2:379","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"18":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:34","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<br/>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:39",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"place"),{"name":"each","hash":{},"fn":container.program(19, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:114","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasOld"),{"name":"if","hash":{},"fn":container.program(21, data, 0, blockParams),"inverse":container.program(36, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:737",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:747",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasReasons"),{"name":"if","hash":{},"fn":container.program(41, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:858",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(blockParams[0][0],"endsInDate"),{"name":"unless","hash":{},"fn":container.program(44, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"19":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:63",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:94",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"words"), depth0));
},"20":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-ru.hbs:3:81","text",{"name":"at","hash":{},"data":data}))
    + ", ";
},"21":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:132",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"hasNew"),{"name":"if","hash":{},"fn":container.program(22, data, 0, blockParams),"inverse":container.program(31, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:148","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "прежде — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:157",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"isDate"),{"name":"if","hash":{},"fn":container.program(23, data, 0, blockParams),"inverse":container.program(24, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:279","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", теперь — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:290",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"isDate"),{"name":"if","hash":{},"fn":container.program(27, data, 0, blockParams),"inverse":container.program(28, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:173",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[3][0],"old"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"24":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:195",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[3][0],"isClose"),{"name":"if","hash":{},"fn":container.program(25, data, 0, blockParams),"inverse":container.program(26, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:212",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[4][0],"old"),{"name":"amount","hash":{"form":"exact"},"data":data,"blockParams":blockParams}));
},"26":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:249",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[4][0],"old"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"27":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:306",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[3][0],"new"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"28":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:328",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[3][0],"isClose"),{"name":"if","hash":{},"fn":container.program(29, data, 0, blockParams),"inverse":container.program(30, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:345",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[4][0],"new"),{"name":"amount","hash":{"form":"exact"},"data":data,"blockParams":blockParams}));
},"30":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:382",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[4][0],"new"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"31":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:420","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "прежде — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:429",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"isDate"),{"name":"if","hash":{},"fn":container.program(32, data, 0, blockParams),"inverse":container.program(33, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:551","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", больше не приводится";
},"32":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:445",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[3][0],"old"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"33":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:467",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[3][0],"isClose"),{"name":"if","hash":{},"fn":container.program(34, data, 0, blockParams),"inverse":container.program(35, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:484",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[4][0],"old"),{"name":"amount","hash":{"form":"exact"},"data":data,"blockParams":blockParams}));
},"35":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:521",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[4][0],"old"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"36":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:588","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "приводится впервые, "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:608",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"isDate"),{"name":"if","hash":{},"fn":container.program(37, data, 0, blockParams),"inverse":container.program(38, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:624",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[2][0],"new"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"38":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:646",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"isClose"),{"name":"if","hash":{},"fn":container.program(39, data, 0, blockParams),"inverse":container.program(40, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"39":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:663",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[3][0],"new"),{"name":"amount","hash":{"form":"exact"},"data":data,"blockParams":blockParams}));
},"40":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:700",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[3][0],"new"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"41":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:768","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:769",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[1][0],"reasons"),{"name":"each","hash":{},"fn":container.program(42, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:850","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"42":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:797",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:828",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"words"), depth0));
},"43":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-ru.hbs:3:815","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"44":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-ru.hbs:3:882","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"45":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:4:31","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<br/>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:4:36",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"plural").call(alias1,lookupProperty(blockParams[0][0],"figures"),{"name":"plural","hash":{"other":"Изменились","many":"Изменились","few":"Изменились","one":"Изменился"},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:4:127","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "ещё "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:4:131",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"figures"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:4:150",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depths[1],"hasNotice"),{"name":"if","hash":{},"fn":container.program(46, data, 0, blockParams, depths),"inverse":container.program(47, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:4:338","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"46":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"partials/what-changed-ru.hbs:4:170","text",{"name":"at","hash":{},"data":data}))
    + "; см. справку об изменениях";
},"47":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:4:205","text",{"name":"at","hash":{},"data":data}))
    + ", здесь "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:4:213",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"plural").call(alias1,lookupProperty(blockParams[1][0],"figures"),{"name":"plural","hash":{"other":"они не приводятся","many":"они не приводятся","few":"они не приводятся","one":"он не приводится"},"data":data,"blockParams":blockParams}));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<aside class=\"change\"><strong>Что изменилось.</strong> "
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:1:56",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isFirst"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.program(1, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:2:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"projects"),{"name":"each","hash":{},"fn":container.program(9, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:3:10",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"figures"),{"name":"each","hash":{},"fn":container.program(18, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:4:10",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rest"),{"name":"each","hash":{},"fn":container.program(45, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"partials/what-changed-ru.hbs:4:348","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</aside>\n";
},"useData":true,"useDepths":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
