module.exports = {"file":"portfolio/en.hbs",get outline(){const value=JSON.parse("[{\"type\":\"block\",\"at\":[1,15],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,21],\"words\":\"untyped.isAll\",\"parts\":[\"untyped\",\"isAll\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,70],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,142],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}]},{\"type\":\"block\",\"at\":[1,181],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,187],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,210],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,217],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,7],\"words\":\"form.isOfficial\",\"parts\":[\"form\",\"isOfficial\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[2,24],\"name\":\"partials/head-official-en\",\"values\":[],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[2,63],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,69],\"words\":\"form.isJournal\",\"parts\":[\"form\",\"isJournal\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[2,85],\"name\":\"partials/head-journal-en\",\"values\":[],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[3,17],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,23],\"words\":\"untyped.isAll\",\"parts\":[\"untyped\",\"isAll\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,115],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,121],\"words\":\"issuer.hasUnit\",\"parts\":[\"issuer\",\"hasUnit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,146],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,153],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,174],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,180],\"words\":\"issuer.hasStorageNote\",\"parts\":[\"issuer\",\"hasStorageNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,218],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,225],\"words\":\"issuer.storageNote\",\"parts\":[\"issuer\",\"storageNote\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,253],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,259],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,282],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,289],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[4,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[4,7],\"words\":\"brief.hasNumber\",\"parts\":[\"brief\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[4,37],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[4,44],\"words\":\"brief.number\",\"parts\":[\"brief\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[4,58],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[4,64],\"words\":\"brief.hasTotalNumber\",\"parts\":[\"brief\",\"hasTotalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[4,92],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[4,99],\"words\":\"brief.totalNumber\",\"parts\":[\"brief\",\"totalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[5,7],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[5,14],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[7,5],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[7,11],\"words\":\"untyped.isAll\",\"parts\":[\"untyped\",\"isAll\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[7,60],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[7,132],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[8,111],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[8,151],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[8,158],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[8,166],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,172],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[8,234],\"words\":\"published.publisher\",\"parts\":[\"published\",\"publisher\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[9,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[9,7],\"words\":\"hasKeyFigures\",\"parts\":[\"hasKeyFigures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[10,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[10,7],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[10,40],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[10,48],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[10,72]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[11,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[11,7],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[11,45],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[11,53],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[11,76]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[12,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,7],\"words\":\"scope.hasLoans\",\"parts\":[\"scope\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[12,42],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[12,51],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[12,76]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[12,109],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[13,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[13,7],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[13,40],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[13,49],\"words\":\"plan.loans\",\"parts\":[\"plan\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[13,65]}]]},{\"type\":\"helper\",\"at\":[13,89],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[13,99]}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}]}]},{\"type\":\"block\",\"at\":[18,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,7],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[19,24],\"words\":\"published.publisher\",\"parts\":[\"published\",\"publisher\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[19,183],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[19,191],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[19,218],\"name\":\"year\",\"values\":[{\"type\":\"path\",\"at\":[19,225],\"words\":\"published.startYear\",\"parts\":[\"published\",\"startYear\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[19,296],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[19,304],\"words\":\"published.prefectures\",\"parts\":[\"published\",\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[19,332],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[19,340],\"words\":\"published.counties\",\"parts\":[\"published\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[19,386],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[19,394],\"words\":\"published.sectors\",\"parts\":[\"published\",\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[19,422],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[19,440],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[19,447],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[20,11],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[20,21]}],\"options\":[]},{\"type\":\"helper\",\"at\":[20,53],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[20,63]}],\"options\":[]},{\"type\":\"helper\",\"at\":[20,124],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[20,132],\"words\":\"plan.projects\",\"parts\":[\"plan\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[20,151],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[20,159],\"words\":\"plan.prefectures\",\"parts\":[\"plan\",\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[20,182],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[20,190],\"words\":\"plan.counties\",\"parts\":[\"plan\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[20,229],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[20,237],\"words\":\"plan.sectors\",\"parts\":[\"plan\",\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[20,260],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[20,297],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[20,306],\"words\":\"plan.loans\",\"parts\":[\"plan\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[20,346],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[20,353],\"words\":\"plan.loans\",\"parts\":[\"plan\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[22,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[22,7],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,10],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[23,17],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[23,42],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[23,50],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[23,70],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,76],\"words\":\"scope.funders\",\"parts\":[\"scope\",\"funders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[23,103],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[23,111],\"words\":\"scope.funders\",\"parts\":[\"scope\",\"funders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"f\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,139],\"words\":\"f.name\",\"parts\":[\"f\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[23,147],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,153],\"words\":\"f.hasShort\",\"parts\":[\"f\",\"hasShort\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,169],\"words\":\"f.short\",\"parts\":[\"f\",\"short\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,221],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[23,232],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[23,240],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,263],\"words\":\"p.fullName\",\"parts\":[\"p\",\"fullName\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[23,275],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,281],\"words\":\"p.hasNumber\",\"parts\":[\"p\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,296],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[23,303],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,332],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,338],\"words\":\"scope.hasLoans\",\"parts\":[\"scope\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[23,354],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,360],\"words\":\"scope.isAllLoans\",\"parts\":[\"scope\",\"isAllLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[23,378],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,384],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,414],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[23,423],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,479],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[23,496],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,502],\"words\":\"scope.hasCredits\",\"parts\":[\"scope\",\"hasCredits\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,550],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,556],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,599],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[23,608],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,697],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[23,714],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,720],\"words\":\"scope.hasCredits\",\"parts\":[\"scope\",\"hasCredits\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[23,776],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[23,784],\"words\":\"headline.loanProjects\",\"parts\":[\"headline\",\"loanProjects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[23,811]}]]},{\"type\":\"block\",\"at\":[23,819],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,825],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,868],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[23,877],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[23,939],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,945],\"words\":\"scope.isOneLender\",\"parts\":[\"scope\",\"isOneLender\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[23,966],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,972],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,1017],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[23,1025],\"words\":\"mainLenders\",\"parts\":[\"mainLenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"l\"],\"body\":[{\"type\":\"block\",\"at\":[23,1045],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[23,1055],\"words\":\"l.isAbbreviated\",\"parts\":[\"l\",\"isAbbreviated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,1089],\"words\":\"l.short\",\"parts\":[\"l\",\"short\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[23,1117],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[23,1125],\"words\":\"lenders\",\"parts\":[\"lenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"l\"],\"body\":[{\"type\":\"block\",\"at\":[23,1141],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[23,1151],\"words\":\"l.isAgency\",\"parts\":[\"l\",\"isAgency\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,1165],\"words\":\"l.short\",\"parts\":[\"l\",\"short\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[23,1176],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[23,1184],\"words\":\"l.projects\",\"parts\":[\"l\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[23,1196],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,1202],\"words\":\"l.amount\",\"parts\":[\"l\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,1214],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[23,1223],\"words\":\"l.amount\",\"parts\":[\"l\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,1240],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[23,1250],\"words\":\"l.isLast\",\"parts\":[\"l\",\"isLast\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,1309],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,1315],\"words\":\"scope.hasUnknown\",\"parts\":[\"scope\",\"hasUnknown\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,1354],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[23,1362],\"words\":\"scope.unknown\",\"parts\":[\"scope\",\"unknown\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,1404],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,1410],\"words\":\"scope.hasGrants\",\"parts\":[\"scope\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[23,1427],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,1433],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,1487],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[23,1495],\"words\":\"scope.grantFunders\",\"parts\":[\"scope\",\"grantFunders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"f\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,1528],\"words\":\"f.name\",\"parts\":[\"f\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[23,1536],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,1542],\"words\":\"f.hasShort\",\"parts\":[\"f\",\"hasShort\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,1558],\"words\":\"f.short\",\"parts\":[\"f\",\"short\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,1586],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[23,1596],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,1608],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[23,1616],\"words\":\"headline.grants.projects\",\"parts\":[\"headline\",\"grants\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,1655],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,1661],\"words\":\"headline.grants.amount\",\"parts\":[\"headline\",\"grants\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,1685],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[23,1694],\"words\":\"headline.grants.amount\",\"parts\":[\"headline\",\"grants\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[23,1745],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[23,1752],\"words\":\"headline.grants.amount\",\"parts\":[\"headline\",\"grants\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[25,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[25,7],\"words\":\"untyped.hasRows\",\"parts\":[\"untyped\",\"hasRows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[25,33],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[25,40],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[25,65],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[25,73],\"words\":\"untyped.projects\",\"parts\":[\"untyped\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[25,97],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[25,133],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[25,141],\"words\":\"untyped.groups\",\"parts\":[\"untyped\",\"groups\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"block\",\"at\":[25,164],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[25,174],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[25,198],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[25,207],\"words\":\"g.amount\",\"parts\":[\"g\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[25,305],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[25,312],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[25,375],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}]}]},{\"type\":\"block\",\"at\":[27,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[27,7],\"words\":\"form.isJournal\",\"parts\":[\"form\",\"isJournal\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[27,23],\"name\":\"partials/pull-journal-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[28,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,7],\"words\":\"scope.hasRemarks\",\"parts\":[\"scope\",\"hasRemarks\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[28,28],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,34],\"words\":\"scope.hasMultiProvince\",\"parts\":[\"scope\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[28,83],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[28,91],\"words\":\"headline.multiProvince.projects\",\"parts\":[\"headline\",\"multiProvince\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[28,128]}]]},{\"type\":\"block\",\"at\":[28,151],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,157],\"words\":\"scope.hasMultiLoans\",\"parts\":[\"scope\",\"hasMultiLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[28,191],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[28,200],\"words\":\"headline.multiProvince.loans\",\"parts\":[\"headline\",\"multiProvince\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[28,231],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,237],\"words\":\"scope.hasMultiGrants\",\"parts\":[\"scope\",\"hasMultiGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[28,272],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[28,281],\"words\":\"headline.multiProvince.grants\",\"parts\":[\"headline\",\"multiProvince\",\"grants\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[28,360],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[{\"type\":\"block\",\"at\":[28,396],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,402],\"words\":\"scope.hasMultiGrants\",\"parts\":[\"scope\",\"hasMultiGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[28,438],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[28,447],\"words\":\"headline.multiProvince.grants\",\"parts\":[\"headline\",\"multiProvince\",\"grants\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[28,519],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[28,599],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,605],\"words\":\"scope.hasUncounted\",\"parts\":[\"scope\",\"hasUncounted\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[28,625],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,631],\"words\":\"scope.hasProposed\",\"parts\":[\"scope\",\"hasProposed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[28,660],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[28,668],\"words\":\"headline.proposed.projects\",\"parts\":[\"headline\",\"proposed\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[28,700]}]]},{\"type\":\"block\",\"at\":[28,709],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,715],\"words\":\"scope.hasDropped\",\"parts\":[\"scope\",\"hasDropped\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[28,747],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[28,755],\"words\":\"headline.dropped.projects\",\"parts\":[\"headline\",\"dropped\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[28,786]}]]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[28,819],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[28,827],\"words\":\"headline.dropped.projects\",\"parts\":[\"headline\",\"dropped\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[28,858]}]]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[28,908],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,914],\"words\":\"scope.hasDoubtful\",\"parts\":[\"scope\",\"hasDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[28,973],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[28,981],\"words\":\"headline.doubtful\",\"parts\":[\"headline\",\"doubtful\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[28,1004]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[28,1021],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[28,1027],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[28,1031],\"words\":\"scope.undated\",\"parts\":[\"scope\",\"undated\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[28,1045]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[28,1086],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[28,1092],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[28,1096],\"words\":\"scope.undated\",\"parts\":[\"scope\",\"undated\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[28,1110]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[30,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[30,7],\"words\":\"scope.hasLoans\",\"parts\":[\"scope\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[32,38],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[32,60],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[32,69],\"words\":\"lenderTotal.amount\",\"parts\":[\"lenderTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[32,91],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[32,97],\"words\":\"scope.isOneLender\",\"parts\":[\"scope\",\"isOneLender\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[32,130],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[32,138],\"words\":\"mainLenders\",\"parts\":[\"mainLenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"l\"],\"body\":[{\"type\":\"block\",\"at\":[32,158],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[32,168],\"words\":\"l.isAbbreviated\",\"parts\":[\"l\",\"isAbbreviated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[32,202],\"words\":\"l.short\",\"parts\":[\"l\",\"short\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[32,249],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[32,257],\"words\":\"mainLenders\",\"parts\":[\"mainLenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"l\"],\"body\":[{\"type\":\"block\",\"at\":[32,277],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[32,287],\"words\":\"l.isAbbreviated\",\"parts\":[\"l\",\"isAbbreviated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[32,321],\"words\":\"l.short\",\"parts\":[\"l\",\"short\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[32,373],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[32,379],\"words\":\"scope.isConvertible\",\"parts\":[\"scope\",\"isConvertible\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[32,466],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[32,472],\"words\":\"scope.hasAnyGrant\",\"parts\":[\"scope\",\"hasAnyGrant\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[33,86],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[33,93],\"words\":\"lenderTotal.amount\",\"parts\":[\"lenderTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[37,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[37,9],\"words\":\"lenders\",\"parts\":[\"lenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"l\"],\"body\":[{\"type\":\"block\",\"at\":[38,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[38,7],\"words\":\"l.isAgency\",\"parts\":[\"l\",\"isAgency\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[38,57],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[38,63],\"words\":\"l.isFirstAgency\",\"parts\":[\"l\",\"isFirstAgency\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[38,99],\"words\":\"l.name\",\"parts\":[\"l\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[38,116],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[38,124],\"words\":\"l.projects\",\"parts\":[\"l\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[38,140]}]]},{\"type\":\"helper\",\"at\":[38,158],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[38,167],\"words\":\"l.amount\",\"parts\":[\"l\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[38,181]}]]},{\"type\":\"helper\",\"at\":[38,199],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[38,209],\"words\":\"l.share\",\"parts\":[\"l\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[38,222]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[41,30],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[41,38],\"words\":\"lenderTotal.projects\",\"parts\":[\"lenderTotal\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[41,64]}]]},{\"type\":\"helper\",\"at\":[41,82],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[41,91],\"words\":\"lenderTotal.amount\",\"parts\":[\"lenderTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[41,115]}]]},{\"type\":\"helper\",\"at\":[41,133],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[41,143],\"words\":\"lenderTotal.share\",\"parts\":[\"lenderTotal\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[41,166]}]]},{\"type\":\"block\",\"at\":[43,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[43,7],\"words\":\"hasLenderNote\",\"parts\":[\"hasLenderNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[43,38],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[43,44],\"words\":\"scope.hasApart\",\"parts\":[\"scope\",\"hasApart\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[43,81],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[43,87],\"words\":\"scope.hasMultiProvince\",\"parts\":[\"scope\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[43,111],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[43,119],\"words\":\"headline.multiProvince.projects\",\"parts\":[\"headline\",\"multiProvince\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[43,180],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[43,186],\"words\":\"scope.hasGrants\",\"parts\":[\"scope\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[43,222],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[43,228],\"words\":\"scope.hasGrants\",\"parts\":[\"scope\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[43,245],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[43,253],\"words\":\"headline.grants.projects\",\"parts\":[\"headline\",\"grants\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[43,320],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[43,328],\"words\":\"blended\",\"parts\":[\"blended\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"b\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[43,346],\"words\":\"b.name\",\"parts\":[\"b\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[43,356],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[43,363],\"words\":\"b.number\",\"parts\":[\"b\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[43,472],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[43,478],\"words\":\"lenderTotal.rounding.exists\",\"parts\":[\"lenderTotal\",\"rounding\",\"exists\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[43,538],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[43,547],\"words\":\"lenderTotal.rounding.amount\",\"parts\":[\"lenderTotal\",\"rounding\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[44,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[44,7],\"words\":\"scope.hasLoanAmount\",\"parts\":[\"scope\",\"hasLoanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[44,54],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[44,61],\"words\":\"lenderTotal.amount\",\"parts\":[\"lenderTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[44,89],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[44,96],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[47,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[47,7],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[49,92],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[49,100],\"words\":\"sectors\",\"parts\":[\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"block\",\"at\":[49,116],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[49,122],\"words\":\"s.leads\",\"parts\":[\"s\",\"leads\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[49,133],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[49,143],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[49,151],\"words\":\"s.projects\",\"parts\":[\"s\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[49,185],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[49,194],\"words\":\"s.amount\",\"parts\":[\"s\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[49,209],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[49,219],\"words\":\"s.share\",\"parts\":[\"s\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[50,86],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[50,93],\"words\":\"sectorTotal.amount\",\"parts\":[\"sectorTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[54,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[54,9],\"words\":\"sectors\",\"parts\":[\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[55,11],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[55,28],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[55,36],\"words\":\"s.projects\",\"parts\":[\"s\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[55,52]}]]},{\"type\":\"helper\",\"at\":[55,70],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[55,78],\"words\":\"s.loanProjects\",\"parts\":[\"s\",\"loanProjects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[55,98]}]]},{\"type\":\"helper\",\"at\":[55,116],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[55,125],\"words\":\"s.amount\",\"parts\":[\"s\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[55,139]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[58,30],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[58,38],\"words\":\"sectorTotal.projects\",\"parts\":[\"sectorTotal\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[58,64]}]]},{\"type\":\"helper\",\"at\":[58,82],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[58,90],\"words\":\"sectorTotal.loanProjects\",\"parts\":[\"sectorTotal\",\"loanProjects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[58,120]}]]},{\"type\":\"helper\",\"at\":[58,138],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[58,147],\"words\":\"sectorTotal.amount\",\"parts\":[\"sectorTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[58,171]}]]},{\"type\":\"block\",\"at\":[60,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[60,7],\"words\":\"hasSectorNote\",\"parts\":[\"hasSectorNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[60,38],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[60,44],\"words\":\"scope.hasApart\",\"parts\":[\"scope\",\"hasApart\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[60,77],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[60,83],\"words\":\"scope.hasMultiProvince\",\"parts\":[\"scope\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[60,122],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[60,128],\"words\":\"scope.hasGrants\",\"parts\":[\"scope\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[60,163],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[60,169],\"words\":\"scope.hasGrants\",\"parts\":[\"scope\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[60,268],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[60,294],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[60,300],\"words\":\"sectorTotal.rounding.exists\",\"parts\":[\"sectorTotal\",\"rounding\",\"exists\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[60,360],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[60,369],\"words\":\"sectorTotal.rounding.amount\",\"parts\":[\"sectorTotal\",\"rounding\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[61,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,7],\"words\":\"hasSectorSource\",\"parts\":[\"hasSectorSource\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[61,50],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,56],\"words\":\"scope.hasLoanAmount\",\"parts\":[\"scope\",\"hasLoanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[61,99],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,105],\"words\":\"apart.hasSources\",\"parts\":[\"apart\",\"hasSources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[61,139],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,145],\"words\":\"apart.hasSources\",\"parts\":[\"apart\",\"hasSources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[61,163],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,169],\"words\":\"scope.hasMultiProvince\",\"parts\":[\"scope\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[61,208],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,214],\"words\":\"scope.hasGrants\",\"parts\":[\"scope\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[61,249],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,255],\"words\":\"scope.hasGrants\",\"parts\":[\"scope\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[61,307],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[61,314],\"words\":\"apart\",\"parts\":[\"apart\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[61,336],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[61,343],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[64,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[64,7],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[67,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[67,7],\"words\":\"priority.highways\",\"parts\":[\"priority\",\"highways\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[69,24],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[69,32],\"words\":\"priority.highways\",\"parts\":[\"priority\",\"highways\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[69,67],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[69,73],\"words\":\"priority.highwayLength\",\"parts\":[\"priority\",\"highwayLength\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[69,97],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[69,107],\"words\":\"priority.highwayLength\",\"parts\":[\"priority\",\"highwayLength\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[69,194],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[69,200],\"words\":\"priority.namedHighways\",\"parts\":[\"priority\",\"namedHighways\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[69,234],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[69,242],\"words\":\"priority.namedHighways\",\"parts\":[\"priority\",\"namedHighways\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"h\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[69,275],\"words\":\"h.name\",\"parts\":[\"h\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[69,300],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[69,307],\"words\":\"priority.highwayLength\",\"parts\":[\"priority\",\"highwayLength\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[69,332],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[69,338],\"words\":\"priority.highwayProjects\",\"parts\":[\"priority\",\"highwayProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[69,394],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[69,402],\"words\":\"priority.highwayProjects\",\"parts\":[\"priority\",\"highwayProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[69,437],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[69,447],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[69,454],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[71,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[71,7],\"words\":\"priority.hasUrban\",\"parts\":[\"priority\",\"hasUrban\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[73,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[73,7],\"words\":\"priority.corridor\",\"parts\":[\"priority\",\"corridor\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[73,113],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[73,121],\"words\":\"priority.corridor\",\"parts\":[\"priority\",\"corridor\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[73,149],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[73,157],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[73,164],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[73,178],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[73,186],\"words\":\"priority.corridor\",\"parts\":[\"priority\",\"corridor\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"block\",\"at\":[73,212],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[73,218],\"words\":\"p.outputs\",\"parts\":[\"p\",\"outputs\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[73,248],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[73,258],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[73,266],\"words\":\"p.outputs\",\"parts\":[\"p\",\"outputs\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"o\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[73,286],\"words\":\"o.what\",\"parts\":[\"o\",\"what\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[73,296],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[73,306],\"words\":\"o.length\",\"parts\":[\"o\",\"length\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[73,316],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[73,323],\"words\":\"o.length\",\"parts\":[\"o\",\"length\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[74,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[74,7],\"words\":\"priority.urbanShare\",\"parts\":[\"priority\",\"urbanShare\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[74,31],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[74,37],\"words\":\"priority.urbanTransport\",\"parts\":[\"priority\",\"urbanTransport\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[74,214],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[74,222],\"words\":\"priority.urbanTransport\",\"parts\":[\"priority\",\"urbanTransport\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[74,256],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[74,266],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[74,273],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[74,320],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[74,330],\"words\":\"priority.urbanShare\",\"parts\":[\"priority\",\"urbanShare\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[74,550],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[74,558],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[74,579],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[74,586],\"words\":\"priority.urbanShare\",\"parts\":[\"priority\",\"urbanShare\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[76,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[76,7],\"words\":\"priority.forestryPrefectures\",\"parts\":[\"priority\",\"forestryPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[78,4],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[78,12],\"words\":\"priority.forestry\",\"parts\":[\"priority\",\"forestry\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[78,40],\"words\":\"p.fullName\",\"parts\":[\"p\",\"fullName\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[78,54],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[78,61],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[78,80],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[78,88],\"words\":\"../priority.forestryProvinces\",\"parts\":[\"priority\",\"forestryProvinces\"],\"depth\":1,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[78,121],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[78,127],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[78,139],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[78,156],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[78,165],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[78,175],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[78,181],\"words\":\"p.grant\",\"parts\":[\"p\",\"grant\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[78,198],\"words\":\"p.donor\",\"parts\":[\"p\",\"donor\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[78,217],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[78,226],\"words\":\"p.grant\",\"parts\":[\"p\",\"grant\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[78,243],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[78,250],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[78,292],\"words\":\"../area.name\",\"parts\":[\"area\",\"name\"],\"depth\":1,\"isData\":false}}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[78,363],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[78,441],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[78,447],\"words\":\"priority.forestry\",\"parts\":[\"priority\",\"forestry\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[78,550],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[78,558],\"words\":\"priority.forestryPrefectures\",\"parts\":[\"priority\",\"forestryPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[78,593],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[78,601],\"words\":\"priority.forestryCounties\",\"parts\":[\"priority\",\"forestryCounties\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[78,634],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[78,668],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[78,678]}],\"options\":[]},{\"type\":\"helper\",\"at\":[78,688],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[78,698]}],\"options\":[]},{\"type\":\"helper\",\"at\":[78,708],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[78,715],\"words\":\"priority.forestryCounties\",\"parts\":[\"priority\",\"forestryCounties\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[81,88],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[81,136],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[81,143],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[81,164],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[81,172],\"words\":\"priority.vocational\",\"parts\":[\"priority\",\"vocational\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[81,232],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[81,247],\"words\":\"p.fullName\",\"parts\":[\"p\",\"fullName\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[81,261],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[81,268],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[81,281],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[81,287],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[81,309],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[81,318],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[81,328],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[81,334],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[81,360],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[81,367],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[81,380],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[81,387],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[81,472],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[81,478],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[81,510],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[81,517],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[81,530],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[81,537],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[81,564],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[81,570],\"words\":\"p.planned\",\"parts\":[\"p\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[81,616],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[81,626],\"words\":\"p.planned\",\"parts\":[\"p\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[81,638],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[81,645],\"words\":\"p.planned\",\"parts\":[\"p\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[82,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[82,7],\"words\":\"priority.aksuBeneficiaries\",\"parts\":[\"priority\",\"aksuBeneficiaries\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[84,4],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[84,12],\"words\":\"priority.aksu\",\"parts\":[\"priority\",\"aksu\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[84,36],\"words\":\"p.fullName\",\"parts\":[\"p\",\"fullName\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[84,50],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[84,57],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[84,80],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[84,86],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[84,99],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[84,108],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[84,126],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[84,137],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[84,144],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[84,169],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}}]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[84,308],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[84,318],\"words\":\"priority.aksuBeneficiaries\",\"parts\":[\"priority\",\"aksuBeneficiaries\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[84,364],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[84,371],\"words\":\"priority.aksuBeneficiaries\",\"parts\":[\"priority\",\"aksuBeneficiaries\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[84,400],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[84,408],\"words\":\"priority.aksu\",\"parts\":[\"priority\",\"aksu\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"block\",\"at\":[84,430],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[84,436],\"words\":\"p.planned\",\"parts\":[\"p\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[84,482],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[84,492],\"words\":\"p.planned\",\"parts\":[\"p\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[84,504],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[84,511],\"words\":\"p.planned\",\"parts\":[\"p\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[85,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[85,9],\"words\":\"priority.changji\",\"parts\":[\"priority\",\"changji\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[85,39],\"words\":\"p.fullName\",\"parts\":[\"p\",\"fullName\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[85,53],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[85,60],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[85,83],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[85,89],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[85,102],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[85,111],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[85,129],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[85,139],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[85,146],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[85,189],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}}]},{\"type\":\"block\",\"at\":[85,206],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[85,212],\"words\":\"p.counties\",\"parts\":[\"p\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[85,239],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[85,247],\"words\":\"p.counties\",\"parts\":[\"p\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[85,289],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[85,295],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[85,307],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[85,314],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[85,335],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[85,342],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[88,89],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[88,96],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[89,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[89,7],\"words\":\"priority.instituteYear\",\"parts\":[\"priority\",\"instituteYear\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[91,45],\"name\":\"year\",\"values\":[{\"type\":\"path\",\"at\":[91,52],\"words\":\"priority.instituteYear\",\"parts\":[\"priority\",\"instituteYear\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[91,151],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[91,163],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[91,170],\"words\":\"priority.instituteYear\",\"parts\":[\"priority\",\"instituteYear\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[95,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[95,7],\"words\":\"places.hasPrefectures\",\"parts\":[\"places\",\"hasPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,18],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[97,26],\"words\":\"places.placed\",\"parts\":[\"places\",\"placed\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[97,45],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,51],\"words\":\"places.isOnePrefecture\",\"parts\":[\"places\",\"isOnePrefecture\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[97,75],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[97,83],\"words\":\"prefectures\",\"parts\":[\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[97,105],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[97,130],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[97,138],\"words\":\"places.distinctPrefectures\",\"parts\":[\"places\",\"distinctPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[]}]},{\"type\":\"block\",\"at\":[97,173],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,179],\"words\":\"places.hasCounties\",\"parts\":[\"places\",\"hasCounties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,227],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[97,235],\"words\":\"places.distinctCounties\",\"parts\":[\"places\",\"distinctCounties\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[97,264]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[97,281],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,287],\"words\":\"places.hasBoth\",\"parts\":[\"places\",\"hasBoth\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,323],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[97,331],\"words\":\"places.exclusive\",\"parts\":[\"places\",\"exclusive\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[97,353]}]]},{\"type\":\"block\",\"at\":[97,361],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,367],\"words\":\"places.hasExclusiveAmount\",\"parts\":[\"places\",\"hasExclusiveAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,421],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[97,430],\"words\":\"places.exclusiveAmount\",\"parts\":[\"places\",\"exclusiveAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[97,480],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[97,488],\"words\":\"places.shared\",\"parts\":[\"places\",\"shared\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[97,507]}]]},{\"type\":\"block\",\"at\":[97,515],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,521],\"words\":\"places.hasSharedAmount\",\"parts\":[\"places\",\"hasSharedAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,561],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[97,570],\"words\":\"places.sharedAmount\",\"parts\":[\"places\",\"sharedAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[97,615],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,621],\"words\":\"places.hasShared\",\"parts\":[\"places\",\"hasShared\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[97,639],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,645],\"words\":\"places.isOnePlaced\",\"parts\":[\"places\",\"isOnePlaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[97,706],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,712],\"words\":\"places.hasSharedAmount\",\"parts\":[\"places\",\"hasSharedAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,752],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[97,761],\"words\":\"places.sharedAmount\",\"parts\":[\"places\",\"sharedAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[97,806],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,812],\"words\":\"places.isOnePlaced\",\"parts\":[\"places\",\"isOnePlaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[97,915],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,921],\"words\":\"places.hasExclusiveAmount\",\"parts\":[\"places\",\"hasExclusiveAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,975],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[97,984],\"words\":\"places.exclusiveAmount\",\"parts\":[\"places\",\"exclusiveAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]}]},{\"type\":\"block\",\"at\":[97,1031],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,1037],\"words\":\"places.hasShared\",\"parts\":[\"places\",\"hasShared\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[98,98],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[98,105],\"words\":\"places.exclusiveAmount\",\"parts\":[\"places\",\"exclusiveAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[102,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[102,9],\"words\":\"prefectures\",\"parts\":[\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[103,11],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[103,28],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[103,36],\"words\":\"r.projects\",\"parts\":[\"r\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[103,52]}]]},{\"type\":\"helper\",\"at\":[103,70],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[103,78],\"words\":\"r.exclusive\",\"parts\":[\"r\",\"exclusive\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[103,95]}]]},{\"type\":\"helper\",\"at\":[103,113],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[103,121],\"words\":\"r.shared\",\"parts\":[\"r\",\"shared\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[103,135]}]]},{\"type\":\"helper\",\"at\":[103,153],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[103,162],\"words\":\"r.amount\",\"parts\":[\"r\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[103,176]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[107,43],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[107,51],\"words\":\"places.placed\",\"parts\":[\"places\",\"placed\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[107,70]}]]},{\"type\":\"helper\",\"at\":[107,88],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[107,96],\"words\":\"places.exclusive\",\"parts\":[\"places\",\"exclusive\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[107,118]}]]},{\"type\":\"helper\",\"at\":[107,136],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[107,144],\"words\":\"places.shared\",\"parts\":[\"places\",\"shared\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[107,163]}]]},{\"type\":\"helper\",\"at\":[107,181],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[107,190],\"words\":\"places.exclusiveAmount\",\"parts\":[\"places\",\"exclusiveAmount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[107,218]}]]},{\"type\":\"block\",\"at\":[108,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[108,7],\"words\":\"places.estimated\",\"parts\":[\"places\",\"estimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[108,73],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[108,81],\"words\":\"places.estimatedCount\",\"parts\":[\"places\",\"estimatedCount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[108,108]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[109,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[109,7],\"words\":\"places.unplaced\",\"parts\":[\"places\",\"unplaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[109,51],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[109,59],\"words\":\"places.unplacedCount\",\"parts\":[\"places\",\"unplacedCount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[109,85]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[112,51],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[112,57],\"words\":\"places.hasOthers\",\"parts\":[\"places\",\"hasOthers\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[112,122],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[112,130],\"words\":\"places.others\",\"parts\":[\"places\",\"others\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"o\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[112,154],\"words\":\"o.name\",\"parts\":[\"o\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[113,27],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[113,34],\"words\":\"places.distinctPrefectures\",\"parts\":[\"places\",\"distinctPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[113,70],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[113,77],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[116,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[116,9],\"words\":\"prefectures\",\"parts\":[\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[116,43],\"words\":\"r.key\",\"parts\":[\"r\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[116,61],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[116,71],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[116,79],\"words\":\"r.projects\",\"parts\":[\"r\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[116,95]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[117,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[117,9],\"words\":\"places.others\",\"parts\":[\"places\",\"others\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"o\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[117,45],\"words\":\"o.key\",\"parts\":[\"o\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[117,63],\"words\":\"o.name\",\"parts\":[\"o\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[120,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,7],\"words\":\"places.hasOutside\",\"parts\":[\"places\",\"hasOutside\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[120,29],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,35],\"words\":\"places.estimated\",\"parts\":[\"places\",\"estimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[120,112],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[120,120],\"words\":\"places.estimatedCount\",\"parts\":[\"places\",\"estimatedCount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[120,147]}]]},{\"type\":\"block\",\"at\":[120,158],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[120,166],\"words\":\"places.estimated\",\"parts\":[\"places\",\"estimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[120,193],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[120,203],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[120,211],\"words\":\"p.regions\",\"parts\":[\"p\",\"regions\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[120,231],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[120,249],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,255],\"words\":\"@last\",\"parts\":[\"last\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[120,297],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,303],\"words\":\"places.unplaced\",\"parts\":[\"places\",\"unplaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[120,371],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[120,379],\"words\":\"places.unplacedCount\",\"parts\":[\"places\",\"unplacedCount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[120,405]}]]},{\"type\":\"block\",\"at\":[120,416],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[120,424],\"words\":\"places.unplaced\",\"parts\":[\"places\",\"unplaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[120,450],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[123,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[123,7],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[126,4],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[126,10],\"words\":\"approvals.hasDated\",\"parts\":[\"approvals\",\"hasDated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[126,30],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[126,36],\"words\":\"approvals.hasUndated\",\"parts\":[\"approvals\",\"hasUndated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[126,81],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[126,89],\"words\":\"approvals.dated\",\"parts\":[\"approvals\",\"dated\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[126,121],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[126,129],\"words\":\"approvals.undated\",\"parts\":[\"approvals\",\"undated\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[126,152]}]]}],\"otherwise\":[{\"type\":\"block\",\"at\":[126,170],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[126,176],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]}],\"otherwise\":[{\"type\":\"block\",\"at\":[126,269],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[126,275],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[126,377],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[126,383],\"words\":\"approvals.hasUndated\",\"parts\":[\"approvals\",\"hasUndated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[126,497],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[126,503],\"words\":\"approvals.hasPeriods\",\"parts\":[\"approvals\",\"hasPeriods\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[126,575],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[127,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[127,7],\"words\":\"approvals.hasPeriods\",\"parts\":[\"approvals\",\"hasPeriods\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[128,44],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[128,51],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[130,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[130,9],\"words\":\"approvals.agencies\",\"parts\":[\"approvals\",\"agencies\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"a\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[130,50],\"words\":\"a.key\",\"parts\":[\"a\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[130,68],\"words\":\"a.name\",\"parts\":[\"a\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[131,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[131,9],\"words\":\"approvals.periods\",\"parts\":[\"approvals\",\"periods\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"block\",\"at\":[132,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[132,9],\"words\":\"p.parts\",\"parts\":[\"p\",\"parts\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"part\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[132,42],\"words\":\"p.key\",\"parts\":[\"p\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[132,60],\"words\":\"p.label\",\"parts\":[\"p\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[132,70],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[132,76],\"words\":\"p.isDated\",\"parts\":[\"p\",\"isDated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[132,98],\"words\":\"p.detail\",\"parts\":[\"p\",\"detail\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[132,127],\"words\":\"part.key\",\"parts\":[\"part\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[132,139],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[132,148],\"words\":\"part.amount\",\"parts\":[\"part\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[132,165]}]]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[133,15],\"words\":\"p.key\",\"parts\":[\"p\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[133,33],\"words\":\"p.label\",\"parts\":[\"p\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[133,43],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[133,49],\"words\":\"p.isDated\",\"parts\":[\"p\",\"isDated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[133,71],\"words\":\"p.detail\",\"parts\":[\"p\",\"detail\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[133,90],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[133,99],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[133,113]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[136,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[136,7],\"words\":\"approvals.hasNote\",\"parts\":[\"approvals\",\"hasNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[136,47],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[136,53],\"words\":\"scope.hasCredits\",\"parts\":[\"scope\",\"hasCredits\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[136,96],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[136,113],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[136,119],\"words\":\"scope.hasMultiProvince\",\"parts\":[\"scope\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[136,168],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[136,174],\"words\":\"scope.hasAnyGrant\",\"parts\":[\"scope\",\"hasAnyGrant\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[136,232],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[136,238],\"words\":\"scope.hasAnyGrant\",\"parts\":[\"scope\",\"hasAnyGrant\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[136,294],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[136,300],\"words\":\"approvals.hasUndatedLoans\",\"parts\":[\"approvals\",\"hasUndatedLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[137,57],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[137,64],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[145,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[145,9],\"words\":\"statuses\",\"parts\":[\"statuses\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"helper\",\"at\":[146,9],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[146,16],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[146,33],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[146,39],\"words\":\"s.asOf\",\"parts\":[\"s\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[146,47],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[146,54],\"words\":\"s.asOf\",\"parts\":[\"s\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[146,66]}]]}],\"otherwise\":[{\"type\":\"block\",\"at\":[146,83],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[146,89],\"words\":\"s.isKnown\",\"parts\":[\"s\",\"isKnown\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"helper\",\"at\":[146,139],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[146,147],\"words\":\"s.projects\",\"parts\":[\"s\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[146,163]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[149,40],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[149,48],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[149,71]}]]},{\"type\":\"block\",\"at\":[151,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[151,7],\"words\":\"statusSources.sources\",\"parts\":[\"statusSources\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[151,56],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[151,63],\"words\":\"statusSources\",\"parts\":[\"statusSources\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[151,86],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[151,93],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[152,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[152,7],\"words\":\"disbursements\",\"parts\":[\"disbursements\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[154,4],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[154,10],\"words\":\"hasSeveralDisbursements\",\"parts\":[\"hasSeveralDisbursements\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[154,138],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[154,146],\"words\":\"disbursements\",\"parts\":[\"disbursements\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"d\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[154,170],\"words\":\"d.name\",\"parts\":[\"d\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[154,178],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[154,184],\"words\":\"d.hasNumber\",\"parts\":[\"d\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[154,199],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[154,206],\"words\":\"d.number\",\"parts\":[\"d\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[154,226],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[154,232],\"words\":\"d.asOf\",\"parts\":[\"d\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[154,246],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[154,253],\"words\":\"d.asOf\",\"parts\":[\"d\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[154,270],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[154,279],\"words\":\"d.disbursed\",\"parts\":[\"d\",\"disbursed\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[154,292],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[154,298],\"words\":\"d.share\",\"parts\":[\"d\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[154,309],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[154,319],\"words\":\"d.share\",\"parts\":[\"d\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[154,368],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[154,374],\"words\":\"d.undisbursed\",\"parts\":[\"d\",\"undisbursed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[154,394],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[154,403],\"words\":\"d.undisbursed\",\"parts\":[\"d\",\"undisbursed\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[154,437],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[154,447],\"words\":\"d.asOf\",\"parts\":[\"d\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[154,479],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[154,486],\"words\":\"d.disbursed\",\"parts\":[\"d\",\"disbursed\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[156,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[156,7],\"words\":\"hasSupervision\",\"parts\":[\"hasSupervision\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[156,56],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[156,63],\"words\":\"supervision.date\",\"parts\":[\"supervision\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[156,204],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[156,211],\"words\":\"supervision.date\",\"parts\":[\"supervision\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[159,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[159,7],\"words\":\"pipeline.hasAny\",\"parts\":[\"pipeline\",\"hasAny\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[161,4],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[161,10],\"words\":\"pipeline.hasProposed\",\"parts\":[\"pipeline\",\"hasProposed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[161,42],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[161,50],\"words\":\"pipeline.proposedTotal.projects\",\"parts\":[\"pipeline\",\"proposedTotal\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[161,85],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[161,91],\"words\":\"pipeline.proposedTotal.amount\",\"parts\":[\"pipeline\",\"proposedTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[161,145],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[161,154],\"words\":\"pipeline.proposedTotal.amount\",\"parts\":[\"pipeline\",\"proposedTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[161,219],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[161,225],\"words\":\"pipeline.hasDropped\",\"parts\":[\"pipeline\",\"hasDropped\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[161,271],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[161,279],\"words\":\"pipeline.droppedTotal.projects\",\"parts\":[\"pipeline\",\"droppedTotal\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[161,313],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[161,319],\"words\":\"pipeline.droppedTotal.amount\",\"parts\":[\"pipeline\",\"droppedTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[161,378],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[161,387],\"words\":\"pipeline.droppedTotal.amount\",\"parts\":[\"pipeline\",\"droppedTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[161,451],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[161,457],\"words\":\"scope.hasUncounted\",\"parts\":[\"scope\",\"hasUncounted\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[161,517],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[161,523],\"words\":\"pipeline.hasUnverified\",\"parts\":[\"pipeline\",\"hasUnverified\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[162,95],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[162,102],\"words\":\"pipeline.unit\",\"parts\":[\"pipeline\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[166,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[166,9],\"words\":\"pipeline.proposed\",\"parts\":[\"pipeline\",\"proposed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[166,45],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[166,53],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[166,60],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[166,72],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[166,79],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[166,93]}]]},{\"type\":\"helper\",\"at\":[166,128],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[166,135],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[166,149]}]]},{\"type\":\"helper\",\"at\":[166,167],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[166,176],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[166,190]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[168,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[168,9],\"words\":\"pipeline.dropped\",\"parts\":[\"pipeline\",\"dropped\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[168,44],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[168,52],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[168,59],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[168,71],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[168,78],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[168,92]}]]},{\"type\":\"helper\",\"at\":[168,126],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[168,133],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[168,147]}]]},{\"type\":\"helper\",\"at\":[168,165],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[168,174],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[168,188]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[170,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[170,9],\"words\":\"pipeline.unverified\",\"parts\":[\"pipeline\",\"unverified\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[170,47],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[170,55],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[170,62],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[170,74],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[170,81],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[170,95]}]]},{\"type\":\"helper\",\"at\":[170,132],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[170,139],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[170,153]}]]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[176,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[176,7],\"words\":\"hasDebt\",\"parts\":[\"hasDebt\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[178,11],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[178,18],\"words\":\"debt.period\",\"parts\":[\"debt\",\"period\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[178,33],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[178,42],\"words\":\"debt.due\",\"parts\":[\"debt\",\"due\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[178,119],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[178,239],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[178,248],\"words\":\"debt.collected\",\"parts\":[\"debt\",\"collected\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[178,268]}]]},{\"type\":\"helper\",\"at\":[178,319],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[178,326],\"words\":\"debt.collected\",\"parts\":[\"debt\",\"collected\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[181,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[181,7],\"words\":\"untyped.hasRows\",\"parts\":[\"untyped\",\"hasRows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[181,24],\"name\":\"partials/untyped-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[186,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[186,7],\"words\":\"untyped.isAll\",\"parts\":[\"untyped\",\"isAll\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[187,77],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[187,83],\"words\":\"scope.hasMultiProvince\",\"parts\":[\"scope\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[187,147],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[188,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[188,7],\"words\":\"hasKept\",\"parts\":[\"hasKept\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[189,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[189,7],\"words\":\"scope.hasDoubtful\",\"parts\":[\"scope\",\"hasDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[189,48],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[189,56],\"words\":\"headline.doubtful\",\"parts\":[\"headline\",\"doubtful\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[189,79]}]]},{\"type\":\"block\",\"at\":[189,145],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[189,153],\"words\":\"doubts\",\"parts\":[\"doubts\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"d\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[189,170],\"words\":\"d.name\",\"parts\":[\"d\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[189,178],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[189,184],\"words\":\"d.hasNumber\",\"parts\":[\"d\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[189,199],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[189,206],\"words\":\"d.number\",\"parts\":[\"d\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[189,228],\"words\":\"d.reason\",\"parts\":[\"d\",\"reason\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[189,238],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[189,244],\"words\":\"@last\",\"parts\":[\"last\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[190,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[190,7],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[191,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[191,7],\"words\":\"area.hasPrefectures\",\"parts\":[\"area\",\"hasPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[191,61],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[191,71]}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[192,40],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[192,50]}],\"options\":[]},{\"type\":\"block\",\"at\":[194,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[194,7],\"words\":\"hasConflicts\",\"parts\":[\"hasConflicts\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[201,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[201,9],\"words\":\"conflicts\",\"parts\":[\"conflicts\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"c\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[202,11],\"words\":\"c.name\",\"parts\":[\"c\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[202,30],\"words\":\"c.field\",\"parts\":[\"c\",\"field\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[202,48],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[202,56],\"words\":\"c.values\",\"parts\":[\"c\",\"values\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"v\"],\"body\":[{\"type\":\"block\",\"at\":[202,73],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[202,83],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[202,107],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[202,113],\"words\":\"v.isQuantity\",\"parts\":[\"v\",\"isQuantity\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[202,127],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[202,133],\"words\":\"v.quantity\",\"parts\":[\"v\",\"quantity\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[202,145],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[202,154],\"words\":\"v.quantity\",\"parts\":[\"v\",\"quantity\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[202,199],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[202,206],\"words\":\"v.words\",\"parts\":[\"v\",\"words\"],\"depth\":0,\"isData\":false}],\"options\":[]}]},{\"type\":\"block\",\"at\":[202,231],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[202,237],\"words\":\"v.isPlanned\",\"parts\":[\"v\",\"isPlanned\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[202,266],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[202,272],\"words\":\"v.isReported\",\"parts\":[\"v\",\"isReported\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[202,305],\"words\":\"v.publisher\",\"parts\":[\"v\",\"publisher\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[202,320],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[202,326],\"words\":\"v.asOf\",\"parts\":[\"v\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[202,334],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[202,341],\"words\":\"v.asOf\",\"parts\":[\"v\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[202,353]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[202,393],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[202,400],\"words\":\"v\",\"parts\":[\"v\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[207,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[207,9],\"words\":\"changes\",\"parts\":[\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[207,18],\"name\":\"partials/what-changed-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[208,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[208,7],\"words\":\"form.isOfficial\",\"parts\":[\"form\",\"isOfficial\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[208,24],\"name\":\"partials/sign-official-en\",\"values\":[],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[208,63],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[208,69],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[209,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[209,7],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[210,38],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[210,46],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[210,69]}]]},{\"type\":\"helper\",\"at\":[211,102],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[211,109],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[215,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[215,7],\"words\":\"scope.hasLoans\",\"parts\":[\"scope\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[216,40],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[217,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[217,9],\"words\":\"projects.loans\",\"parts\":[\"projects\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[218,11],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[218,19],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[218,25],\"words\":\"p.isDoubtful\",\"parts\":[\"p\",\"isDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[218,56],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[218,63],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[218,77]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[218,97],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[218,116],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[218,123],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[218,139]}]]},{\"type\":\"helper\",\"at\":[218,157],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[218,166],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[218,180]}]]},{\"type\":\"helper\",\"at\":[218,198],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[218,205],\"words\":\"p.status\",\"parts\":[\"p\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[218,219]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[220,56],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[220,65],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[220,90]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[222,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[222,7],\"words\":\"projects.hasMultiProvince\",\"parts\":[\"projects\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[223,48],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[224,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[224,9],\"words\":\"projects.multiProvince\",\"parts\":[\"projects\",\"multiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[225,11],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[225,19],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[225,25],\"words\":\"p.isDoubtful\",\"parts\":[\"p\",\"isDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[225,56],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[225,63],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[225,77]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[225,97],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[225,116],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[225,123],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[225,139]}]]},{\"type\":\"helper\",\"at\":[225,157],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[225,166],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[225,180]}]]},{\"type\":\"helper\",\"at\":[225,198],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[225,205],\"words\":\"p.status\",\"parts\":[\"p\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[225,219]}]]},{\"type\":\"block\",\"at\":[226,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[226,9],\"words\":\"p.grants\",\"parts\":[\"p\",\"grants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"helper\",\"at\":[227,44],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[227,51],\"words\":\"g.number\",\"parts\":[\"g\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[227,65]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[227,85],\"words\":\"g.lender\",\"parts\":[\"g\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[227,104],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[227,111],\"words\":\"g.approval\",\"parts\":[\"g\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[227,127]}]]},{\"type\":\"helper\",\"at\":[227,145],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[227,154],\"words\":\"g.amount\",\"parts\":[\"g\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[227,168]}]]},{\"type\":\"helper\",\"at\":[227,186],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[227,193],\"words\":\"g.status\",\"parts\":[\"g\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[227,207]}]]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[231,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[231,7],\"words\":\"projects.hasGrants\",\"parts\":[\"projects\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[233,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[233,9],\"words\":\"projects.grants\",\"parts\":[\"projects\",\"grants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[234,11],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[234,19],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[234,25],\"words\":\"p.isDoubtful\",\"parts\":[\"p\",\"isDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[234,56],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[234,63],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[234,77]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[234,97],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[234,116],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[234,123],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[234,139]}]]},{\"type\":\"helper\",\"at\":[234,157],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[234,166],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[234,180]}]]},{\"type\":\"helper\",\"at\":[234,198],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[234,205],\"words\":\"p.status\",\"parts\":[\"p\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[234,219]}]]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[239,17],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[239,23],\"words\":\"scope.hasDoubtful\",\"parts\":[\"scope\",\"hasDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[240,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[240,7],\"words\":\"projects.hasSources\",\"parts\":[\"projects\",\"hasSources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[240,54],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[240,61],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[240,88],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[240,95],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[242,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[242,7],\"words\":\"form.isOfficial\",\"parts\":[\"form\",\"isOfficial\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[242,83],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[244,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[244,7],\"words\":\"form.isOfficial\",\"parts\":[\"form\",\"isOfficial\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[246,18],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[246,28]}],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[248,9],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[248,15],\"words\":\"sources\",\"parts\":[\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[249,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[249,7],\"words\":\"sources\",\"parts\":[\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[250,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[250,9],\"words\":\"sources\",\"parts\":[\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[250,35],\"words\":\"s.key\",\"parts\":[\"s\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[250,46],\"words\":\"s.text\",\"parts\":[\"s\",\"text\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[253,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[253,7],\"words\":\"form.isJournal\",\"parts\":[\"form\",\"isJournal\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[253,23],\"name\":\"partials/foot-journal-en\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[254,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[254,7],\"words\":\"form.isOfficial\",\"parts\":[\"form\",\"isOfficial\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[254,24],\"name\":\"partials/foot-official-en\",\"values\":[],\"options\":[]}],\"otherwise\":[{\"type\":\"partial\",\"at\":[255,1],\"name\":\"partials/imprint-en\",\"values\":[],\"options\":[]}]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:1:36","text",{"name":"at","hash":{},"data":data}))
    + "Externally financed projects in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:1:68",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":1,"column":69},"end":{"line":1,"column":78}} ), depth0));
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:1:89","text",{"name":"at","hash":{},"data":data}))
    + "Projects financed by international institutions in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:1:140",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":1,"column":141},"end":{"line":1,"column":150}} ), depth0));
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:1:204","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:1:210",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:1:230","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:2:24",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/head-official-en"),depth0,{"name":"partials/head-official-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:2:63",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isJournal"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:2:85",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/head-journal-en"),depth0,{"name":"partials/head-journal-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:3:1","text",{"name":"at","hash":{},"data":data}))
    + "<masthead name=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:3:17",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"isAll"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:3:114","text",{"name":"at","hash":{},"data":data}))
    + "\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:3:115",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasUnit"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:3:174",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasStorageNote"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:3:253",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:3:310","text",{"name":"at","hash":{},"data":data}))
    + ">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:4:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasNumber"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:5:1","text",{"name":"at","hash":{},"data":data}))
    + "<date>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:5:7",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:5:20","text",{"name":"at","hash":{},"data":data}))
    + "</date>\n</masthead>\n<h1>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:7:5",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"isAll"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(15, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:7:150","text",{"name":"at","hash":{},"data":data}))
    + "</h1>\n<aside class=\"editor\"><strong>Editor’s note.</strong> This issue covers the externally financed projects in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:8:109",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":8,"column":110},"end":{"line":8,"column":119}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:8:123","text",{"name":"at","hash":{},"data":data}))
    + "that sources document as of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:8:151",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:8:164","text",{"name":"at","hash":{},"data":data}))
    + ". "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:8:166",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(17, data, 0),"data":data})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:8:465","text",{"name":"at","hash":{},"data":data}))
    + "Where sources disagree, each value is shown.</aside>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:9:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasKeyFigures"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:3:38","text",{"name":"at","hash":{},"data":data}))
    + "External Finance Portfolio Brief";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:3:78","text",{"name":"at","hash":{},"data":data}))
    + "External Loan Portfolio Brief";
},"9":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:3:138","text",{"name":"at","hash":{},"data":data}))
    + "issuer=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:3:146",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:3:166","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"10":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:3:204","text",{"name":"at","hash":{},"data":data}))
    + "storage-note=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:3:218",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"storageNote"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:3:245","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:3:276","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:3:282",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:3:302","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:4:24","text",{"name":"at","hash":{},"data":data}))
    + "<issue>Issue "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:4:37",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"number"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:4:58",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasTotalNumber"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:4:134","text",{"name":"at","hash":{},"data":data}))
    + "</issue>";
},"13":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:4:87","text",{"name":"at","hash":{},"data":data}))
    + "(No. "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:4:92",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"totalNumber"),{"name":"text","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:4:119","text",{"name":"at","hash":{},"data":data}))
    + "overall)";
},"14":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:7:26","text",{"name":"at","hash":{},"data":data}))
    + "Externally financed projects in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:7:58",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":7,"column":59},"end":{"line":7,"column":68}} ), depth0));
},"15":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:7:79","text",{"name":"at","hash":{},"data":data}))
    + "Projects financed by international institutions in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:7:130",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":7,"column":131},"end":{"line":7,"column":140}} ), depth0));
},"16":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:8:186","text",{"name":"at","hash":{},"data":data}))
    + "Published figures come from an article of the "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:8:232",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"published"), "publisher", {"start":{"line":8,"column":233},"end":{"line":8,"column":252}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:8:255","text",{"name":"at","hash":{},"data":data}))
    + "; computed figures add up the projects listed here, line by line. The scopes differ: the two are shown apart, neither added nor divided.";
},"17":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:8:399","text",{"name":"at","hash":{},"data":data}))
    + "The figures add up the projects listed here, line by line.";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:9:22","text",{"name":"at","hash":{},"data":data}))
    + "<key-figures>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:10:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:11:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:12:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:13:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:14:1","text",{"name":"at","hash":{},"data":data}))
    + "</key-figures>";
},"19":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:10:21","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:10:40",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:10:81","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>External loans, cumulative (published)</label></key-figure>";
},"20":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:11:26","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:11:45",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:11:85","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>In the dataset (computed)</label></key-figure>";
},"21":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:12:23","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:12:42",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"amount","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:12:85","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>Loans, "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:12:107",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":12,"column":108},"end":{"line":12,"column":117}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:12:121","text",{"name":"at","hash":{},"data":data}))
    + "alone (computed)</label></key-figure>";
},"22":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:13:21","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:13:40",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"loans"),{"name":"amount","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:13:74","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:13:89",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"14th",{"name":"literal","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:13:108","text",{"name":"at","hash":{},"data":data}))
    + "Plan loans (published)</label></key-figure>";
},"23":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:19:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>An article of the "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:19:22",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"published"), "publisher", {"start":{"line":19,"column":23},"end":{"line":19,"column":42}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:19:46","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "(the regional finance department) covers external loans, those of international institutions and foreign governments. They have financed "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:19:183",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:19:212","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "since "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:19:218",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"year").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"startYear"),{"name":"year","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:19:246","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; the end date is not stated. The projects lie in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:19:296",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"prefectures"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:19:328","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "and "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:19:332",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"counties"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:19:360","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", in sectors that include "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:19:386",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"sectors"),{"name":"list","hash":{},"fn":container.program(24, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:19:439","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:19:440",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:19:467","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n<p>In the "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:20:11",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"14th",{"name":"literal","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:20:30","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Five-Year Plan period ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:20:53",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"2021–2025",{"name":"literal","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:20:76","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "), loans of international institutions financed "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:20:124",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:20:148","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:20:151",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"prefectures"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:20:178","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "and "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:20:182",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"counties"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:20:205","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". Their sectors include "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:20:229",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"sectors"),{"name":"list","hash":{},"fn":container.program(25, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:20:277","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". The loans come to "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:20:297",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"loans"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:20:319","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "(rate and date not stated)."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:20:346",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"loans"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:20:365","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"24":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:19:420",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"25":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:20:258",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"26":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>As of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:10",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:24","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "the dataset holds "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:42",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:70",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"funders"),{"name":"if","hash":{},"fn":container.program(27, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:203","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "in or including "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:219",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":23,"column":220},"end":{"line":23,"column":229}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:232",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"each","hash":{},"fn":container.program(30, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:330","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:332",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(32, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1309",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasUnknown"),{"name":"if","hash":{},"fn":container.program(53, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1404",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(54, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1783","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"27":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:91","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "approved by "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:103",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"funders"),{"name":"list","hash":{},"fn":container.program(28, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " ";
},"28":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:133","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "the "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:137",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:147",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasShort"),{"name":"if","hash":{},"fn":container.program(29, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:166","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:167",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"short"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:178","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"30":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:259","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:261",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"fullName"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:275",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(31, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"31":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:295","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:296",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:313","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"32":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:354",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"isAllLoans"),{"name":"if","hash":{},"fn":container.program(33, data, 0, blockParams),"inverse":container.program(39, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:939",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"isOneLender"),{"name":"if","hash":{},"fn":container.program(43, data, 0, blockParams),"inverse":container.program(48, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1300","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". ";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:378",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.program(35, data, 0),"data":data})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:396","text",{"name":"at","hash":{},"data":data}))
    + "Its commitment is "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:414",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"amount","hash":{},"data":data}));
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:452","text",{"name":"at","hash":{},"data":data}))
    + "All are loan projects in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:477",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":23,"column":478},"end":{"line":23,"column":487}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:491","text",{"name":"at","hash":{},"data":data}))
    + "alone"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:496",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasCredits"),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:550",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.program(38, data, 0),"data":data})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:23:521","text",{"name":"at","hash":{},"data":data}))
    + "(IDA credits included)";
},"37":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:577","text",{"name":"at","hash":{},"data":data}))
    + ", with commitments of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:599",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"amount","hash":{},"data":data}));
},"38":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:23:638","text",{"name":"at","hash":{},"data":data}))
    + "(commitments n.a.)";
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:678","text",{"name":"at","hash":{},"data":data}))
    + "Loan projects in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:695",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":23,"column":696},"end":{"line":23,"column":705}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:709","text",{"name":"at","hash":{},"data":data}))
    + "alone"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:714",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasCredits"),{"name":"if","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:769","text",{"name":"at","hash":{},"data":data}))
    + "number "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:776",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanProjects"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:819",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"if","hash":{},"fn":container.program(41, data, 0),"inverse":container.program(42, data, 0),"data":data})) != null ? stack1 : "");
},"40":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:23:739","text",{"name":"at","hash":{},"data":data}))
    + "(IDA credits included)";
},"41":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:846","text",{"name":"at","hash":{},"data":data}))
    + ", with commitments of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:868",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"amount","hash":{},"data":data}));
},"42":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:23:907","text",{"name":"at","hash":{},"data":data}))
    + "(commitments n.a.)";
},"43":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:964","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:966",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"if","hash":{},"fn":container.program(44, data, 0, blockParams),"inverse":container.program(45, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1017",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"mainLenders"),{"name":"each","hash":{},"fn":container.program(46, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"44":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:23:984","text",{"name":"at","hash":{},"data":data}))
    + "a loan of";
},"45":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:23:1001","text",{"name":"at","hash":{},"data":data}))
    + "all from";
},"46":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1045",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(blockParams[0][0],"isAbbreviated"),{"name":"unless","hash":{},"fn":container.program(47, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1087",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"short"), depth0));
},"47":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:23:1072","text",{"name":"at","hash":{},"data":data}))
    + "the ";
},"48":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1115","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1117",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lenders"),{"name":"each","hash":{},"fn":container.program(49, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"49":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1141",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(blockParams[0][0],"isAgency"),{"name":"unless","hash":{},"fn":container.program(50, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"50":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1163",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"short"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1174","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1176",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[1][0],"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1196",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"if","hash":{},"fn":container.program(51, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1240",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(blockParams[1][0],"isLast"),{"name":"unless","hash":{},"fn":container.program(52, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"51":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1212","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1214",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[2][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"52":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:23:1260","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"53":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1333","text",{"name":"at","hash":{},"data":data}))
    + "The total leaves out "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1354",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"unknown"),{"name":"count","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1378","text",{"name":"at","hash":{},"data":data}))
    + "of unknown amount. ";
},"54":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1427",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"if","hash":{},"fn":container.program(55, data, 0, blockParams),"inverse":container.program(56, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1484","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1487",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"grantFunders"),{"name":"list","hash":{},"fn":container.program(57, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1584","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1586",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"unless","hash":{},"fn":container.program(59, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1655",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"grants"),"amount"),{"name":"if","hash":{},"fn":container.program(60, data, 0, blockParams),"inverse":container.program(61, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1744","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1745",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"grants"),"amount"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"55":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:23:1445","text",{"name":"at","hash":{},"data":data}))
    + "Grant";
},"56":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:23:1458","text",{"name":"at","hash":{},"data":data}))
    + "Stand-alone grants";
},"57":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1522","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "the "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1526",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1536",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasShort"),{"name":"if","hash":{},"fn":container.program(58, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"58":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1555","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1556",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"short"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1567","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"59":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1608",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"grants"),"projects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1642","text",{"name":"at","hash":{},"data":data}))
    + ", ";
},"60":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:23:1685",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"grants"),"amount"),{"name":"amount","hash":{},"data":data}));
},"61":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:23:1726","text",{"name":"at","hash":{},"data":data}))
    + "amount n.a.";
},"62":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:25:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"hasRows"),{"name":"if","hash":{},"fn":container.program(63, data, 0, blockParams),"inverse":container.program(66, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"63":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:25:24","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>As of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:25:33",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:25:47","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "the dataset holds "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:25:65",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:25:92","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:25:95",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":25,"column":96},"end":{"line":25,"column":105}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:25:109","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "with committed funds of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:25:133",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"groups"),{"name":"each","hash":{},"fn":container.program(64, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:25:226","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". The sources do not say whether they are loans or grants.</p>";
},"64":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:25:164",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:25:198",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"65":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:25:183","text",{"name":"at","hash":{},"data":data}))
    + "and ";
},"66":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:25:296","text",{"name":"at","hash":{},"data":data}))
    + "<p>As of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:25:305",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:25:319","text",{"name":"at","hash":{},"data":data}))
    + "the dataset holds no approved project in or including "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:25:373",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":25,"column":374},"end":{"line":25,"column":383}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:25:386","text",{"name":"at","hash":{},"data":data}))
    + ".</p>";
},"67":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:27:23",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/pull-journal-en"),depth0,{"name":"partials/pull-journal-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"68":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:25","text",{"name":"at","hash":{},"data":data}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:28",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(69, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:599",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasUncounted"),{"name":"if","hash":{},"fn":container.program(75, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:908",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasDoubtful"),{"name":"if","hash":{},"fn":container.program(79, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:1021",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"undated"),"some",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(80, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:1086",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"undated"),"all",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(81, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:1149","text",{"name":"at","hash":{},"data":data}))
    + "</p>";
},"69":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:58","text",{"name":"at","hash":{},"data":data}))
    + "Multi-province projects ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:83",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"multiProvince"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:136","text",{"name":"at","hash":{},"data":data}))
    + ") are counted. "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:151",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiLoans"),{"name":"if","hash":{},"fn":container.program(70, data, 0),"inverse":container.program(72, data, 0),"data":data})) != null ? stack1 : "");
},"70":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:178","text",{"name":"at","hash":{},"data":data}))
    + "Their loans ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:191",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"multiProvince"),"loans"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:230","text",{"name":"at","hash":{},"data":data}))
    + ")"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:231",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiGrants"),{"name":"if","hash":{},"fn":container.program(71, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:321","text",{"name":"at","hash":{},"data":data}))
    + "are left out of the amounts, because "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:358",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":28,"column":359},"end":{"line":28,"column":368}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:371","text",{"name":"at","hash":{},"data":data}))
    + "’s share is n.a. ";
},"71":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:260","text",{"name":"at","hash":{},"data":data}))
    + "and grants ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:272",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"multiProvince"),"grants"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:312","text",{"name":"at","hash":{},"data":data}))
    + ")";
},"72":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:396",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiGrants"),{"name":"if","hash":{},"fn":container.program(73, data, 0),"inverse":container.program(74, data, 0),"data":data})) != null ? stack1 : "");
},"73":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:424","text",{"name":"at","hash":{},"data":data}))
    + "Their grants ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:438",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"multiProvince"),"grants"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:478","text",{"name":"at","hash":{},"data":data}))
    + ") are left out of the amounts, because "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:517",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":28,"column":518},"end":{"line":28,"column":527}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:530","text",{"name":"at","hash":{},"data":data}))
    + "’s share is n.a. ";
},"74":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:28:555","text",{"name":"at","hash":{},"data":data}))
    + "Their amounts are n.a. ";
},"75":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:625",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProposed"),{"name":"if","hash":{},"fn":container.program(76, data, 0),"inverse":container.program(78, data, 0),"data":data})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:875","text",{"name":"at","hash":{},"data":data}))
    + "projects are shown apart. ";
},"76":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:650","text",{"name":"at","hash":{},"data":data}))
    + "Proposed ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:660",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"proposed"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:708","text",{"name":"at","hash":{},"data":data}))
    + ")"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:709",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasDropped"),{"name":"if","hash":{},"fn":container.program(77, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"77":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:734","text",{"name":"at","hash":{},"data":data}))
    + "and dropped ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:747",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"dropped"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:794","text",{"name":"at","hash":{},"data":data}))
    + ")";
},"78":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:810","text",{"name":"at","hash":{},"data":data}))
    + "Dropped ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:819",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"dropped"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:866","text",{"name":"at","hash":{},"data":data}))
    + ")";
},"79":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:933","text",{"name":"at","hash":{},"data":data}))
    + "Doubtful amounts, marked in the tables: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:973",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"doubtful"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:1012","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"80":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:28:1054","text",{"name":"at","hash":{},"data":data}))
    + "Some sources are undated.";
},"81":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:28:1118","text",{"name":"at","hash":{},"data":data}))
    + "The sources are undated.";
},"82":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:31:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Lenders</h2>\n<p>Commitments to loan projects in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:32:36",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":32,"column":37},"end":{"line":32,"column":46}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:32:50","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "alone are "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:32:60",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"lenderTotal"),"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:32:89","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:32:91",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"isOneLender"),{"name":"if","hash":{},"fn":container.program(83, data, 0, blockParams),"inverse":container.program(86, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:32:352","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<ref to=\"lenders\"/>. "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:32:373",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"isConvertible"),{"name":"if","hash":{},"fn":container.program(89, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:32:466",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasAnyGrant"),{"name":"if","hash":{},"fn":container.program(90, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:32:544","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n<table id=\"lenders\" columns=\"left right right right\" weights=\"3 1 1 1\" unit=\"Number, "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:33:86",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"lenderTotal"),"amount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:33:113","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" continued=\"continued\">\n<caption>Projects and commitments by lender</caption>\n<thead><tr><th>Lender</th><th>Projects</th><th>Commitments</th><th>Share</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:37:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lenders"),{"name":"each","hash":{},"fn":container.program(91, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:40:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n<tfoot><tr><td>Total</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:41:30",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"lenderTotal"),"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:41:73","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:41:82",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"lenderTotal"),"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:41:124","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:41:133",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"lenderTotal"),"share"),{"name":"percent","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:41:175","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr></tfoot>\n</table>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasLenderNote"),{"name":"if","hash":{},"fn":container.program(95, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:44:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasLoanAmount"),{"name":"if","hash":{},"fn":container.program(102, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"83":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:32:116","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "The lender is "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:32:130",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"mainLenders"),{"name":"each","hash":{},"fn":container.program(84, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:32:220","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; see";
},"84":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:32:158",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(blockParams[0][0],"isAbbreviated"),{"name":"unless","hash":{},"fn":container.program(85, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:32:200",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"short"), depth0));
},"85":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:32:185","text",{"name":"at","hash":{},"data":data}))
    + "the ";
},"86":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:32:233","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "The lenders are "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:32:249",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"mainLenders"),{"name":"list","hash":{},"fn":container.program(87, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:32:339","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; see";
},"87":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:32:277",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(blockParams[0][0],"isAbbreviated"),{"name":"unless","hash":{},"fn":container.program(88, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:32:319",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"short"), depth0));
},"88":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:32:304","text",{"name":"at","hash":{},"data":data}))
    + "the ";
},"89":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:32:400","text",{"name":"at","hash":{},"data":data}))
    + "Amounts are not converted: the loans span different years. ";
},"90":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:32:491","text",{"name":"at","hash":{},"data":data}))
    + "Grants are shown apart and not added to loans.";
},"91":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:38:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isAgency"),{"name":"if","hash":{},"fn":container.program(92, data, 0, blockParams),"inverse":container.program(93, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:38:53","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:38:57",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isFirstAgency"),{"name":"if","hash":{},"fn":container.program(94, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:38:97",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:38:107","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:38:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:38:149","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:38:158",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:38:190","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:38:199",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(blockParams[0][0],"share"),{"name":"percent","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:38:231","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"92":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:38:19","text",{"name":"at","hash":{},"data":data}))
    + "<tr indent=\"1\">";
},"93":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:38:42","text",{"name":"at","hash":{},"data":data}))
    + "<tr>";
},"94":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:38:80","text",{"name":"at","hash":{},"data":data}))
    + "of which: ";
},"95":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p class=\"note\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:38",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasApart"),{"name":"if","hash":{},"fn":container.program(96, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:320",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"blended"),{"name":"each","hash":{},"fn":container.program(100, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:472",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"lenderTotal"),"rounding"),"exists"),{"name":"if","hash":{},"fn":container.program(101, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:604","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>";
},"96":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:60","text",{"name":"at","hash":{},"data":data}))
    + "The total leaves out "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:81",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(97, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:222",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(99, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:311","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"97":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:111",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"multiProvince"),"projects"),{"name":"count","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:153","text",{"name":"at","hash":{},"data":data}))
    + "shared with other provinces"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:180",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(98, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"98":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:43:204","text",{"name":"at","hash":{},"data":data}))
    + "and ";
},"99":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:245",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"grants"),"projects"),{"name":"count","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:280","text",{"name":"at","hash":{},"data":data}))
    + "with a stand-alone grant";
},"100":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:344",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:355","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:356",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:373","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ") draws on two agencies: once in the row of each, once in the lender’s row and the total. ";
},"101":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:507","text",{"name":"at","hash":{},"data":data}))
    + "Items differ from the total by "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:538",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"lenderTotal"),"rounding"),"amount"),{"name":"amount","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:43:577","text",{"name":"at","hash":{},"data":data}))
    + "because of rounding.";
},"102":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:44:28","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"source\">Source: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:44:54",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"lenderTotal"),"amount"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:44:81","text",{"name":"at","hash":{},"data":data}))
    + ". As of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:44:89",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:44:102","text",{"name":"at","hash":{},"data":data}))
    + ".</p>";
},"103":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:48:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Sectors</h2>\n<p>A project counts wholly under the first sector word of its source; no weights are used. "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:49:92",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sectors"),{"name":"each","hash":{},"fn":container.program(104, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:49:266","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "All sectors are in <ref to=\"sectors\"/>.</p>\n<table id=\"sectors\" columns=\"left right right right\" weights=\"3 1 1 1\" unit=\"Number, "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:50:86",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"sectorTotal"),"amount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:50:113","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" continued=\"continued\">\n<caption>Projects and commitments by sector</caption>\n<thead><tr><th>Sector</th><th>Projects</th><th>Loan projects</th><th>Loan commitments</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:54:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sectors"),{"name":"each","hash":{},"fn":container.program(106, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:57:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n<tfoot><tr><td>Total</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:58:30",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"sectorTotal"),"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:58:73","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:58:82",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"sectorTotal"),"loanProjects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:58:129","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:58:138",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"sectorTotal"),"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:58:180","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr></tfoot>\n</table>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:60:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSectorNote"),{"name":"if","hash":{},"fn":container.program(107, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:61:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSectorSource"),{"name":"if","hash":{},"fn":container.program(113, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"104":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:49:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"leads"),{"name":"if","hash":{},"fn":container.program(105, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"105":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:49:131",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:49:141","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:49:143",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[1][0],"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:49:163","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", with commitments of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:49:185",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:49:204","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", or "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:49:209",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(blockParams[1][0],"share"),{"name":"percent","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:49:229","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "of loan commitments. ";
},"106":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:55:1","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:55:9",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:55:19","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:55:28",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:55:61","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:55:70",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"loanProjects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:55:107","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:55:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:55:148","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"107":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:60:22","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:60:38",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasApart"),{"name":"if","hash":{},"fn":container.program(108, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:60:294",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"sectorTotal"),"rounding"),"exists"),{"name":"if","hash":{},"fn":container.program(112, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:60:426","text",{"name":"at","hash":{},"data":data}))
    + "</p>";
},"108":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:60:60","text",{"name":"at","hash":{},"data":data}))
    + "Projects include "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:60:77",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(109, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:60:163",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(111, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:60:211","text",{"name":"at","hash":{},"data":data}))
    + "projects; loan projects and commitments cover those in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:60:266",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":60,"column":267},"end":{"line":60,"column":276}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:60:280","text",{"name":"at","hash":{},"data":data}))
    + "alone. ";
},"109":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:60:107","text",{"name":"at","hash":{},"data":data}))
    + "multi-province "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:60:122",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(110, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"110":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:60:145","text",{"name":"at","hash":{},"data":data}))
    + "and ";
},"111":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:60:186","text",{"name":"at","hash":{},"data":data}))
    + "stand-alone grant ";
},"112":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:60:329","text",{"name":"at","hash":{},"data":data}))
    + "Items differ from the total by "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:60:360",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"sectorTotal"),"rounding"),"amount"),{"name":"amount","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:60:399","text",{"name":"at","hash":{},"data":data}))
    + "because of rounding.";
},"113":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:61:24","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"source\">Source: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:61:50",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasLoanAmount"),{"name":"if","hash":{},"fn":container.program(114, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:61:139",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"apart"),"hasSources"),{"name":"if","hash":{},"fn":container.program(116, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:61:328","text",{"name":"at","hash":{},"data":data}))
    + ". As of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:61:336",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:61:349","text",{"name":"at","hash":{},"data":data}))
    + ".</p>";
},"114":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:61:77","text",{"name":"at","hash":{},"data":data}))
    + "as <ref to=\"lenders\"/>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:61:99",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"apart"),"hasSources"),{"name":"if","hash":{},"fn":container.program(115, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"115":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:61:123","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"116":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:61:163",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(117, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:61:249",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(119, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:61:297","text",{"name":"at","hash":{},"data":data}))
    + "projects: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:61:307",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(depth0,"apart"),{"name":"cite","hash":{},"data":data}));
},"117":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:61:193","text",{"name":"at","hash":{},"data":data}))
    + "multi-province "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:61:208",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(118, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"118":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:61:231","text",{"name":"at","hash":{},"data":data}))
    + "and ";
},"119":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:61:272","text",{"name":"at","hash":{},"data":data}))
    + "stand-alone grant ";
},"120":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:65:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Priority areas</h2>\n<p>This section follows the subjects of the regional finance department’s article. Its published figures are not added to the computed ones above. Unless the article names a project, matching it with the dataset is our reading.</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:67:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"highways"),{"name":"if","hash":{},"fn":container.program(121, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:71:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"hasUrban"),{"name":"if","hash":{},"fn":container.program(127, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:76:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"forestryPrefectures"),{"name":"if","hash":{},"fn":container.program(136, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:80:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>Vocational education</h3>\n<p>The article speaks of a vocational education project across northern and southern "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:86",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":81,"column":87},"end":{"line":81,"column":96}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:100","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "and gives neither lender nor amount."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:136",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:164",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"vocational"),{"name":"each","hash":{},"fn":container.program(143, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:672","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:82:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"aksuBeneficiaries"),{"name":"if","hash":{},"fn":container.program(150, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:87:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>Procurement and knowledge</h3>\n<p>The article speaks of procurement methods and knowledge cooperation in loan projects."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:88:89",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:88:117","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "The dataset holds no figures on the subject and none are inferred.</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:89:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"instituteYear"),{"name":"if","hash":{},"fn":container.program(162, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"121":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:68:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>Transport corridors</h3>\n<p>The article reports "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:69:24",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"highways"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:69:52","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "of high grade, "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:69:67",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"highwayLength"),{"name":"if","hash":{},"fn":container.program(122, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:69:147","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "built with loans of international institutions."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:69:194",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"namedHighways"),{"name":"if","hash":{},"fn":container.program(123, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:69:300",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"highwayLength"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:69:332",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"highwayProjects"),{"name":"if","hash":{},"fn":container.program(125, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:69:597","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"122":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:69:97",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"highwayLength"),{"name":"measure","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:69:132","text",{"name":"at","hash":{},"data":data}))
    + "in all, ";
},"123":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:69:225","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "It names "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:69:234",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"namedHighways"),{"name":"list","hash":{},"fn":container.program(124, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:69:292","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"124":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:69:273",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"125":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:69:364","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Road projects in the dataset: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:69:394",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"highwayProjects"),{"name":"list","hash":{},"fn":container.program(126, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:69:474","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". Which of them are the unnamed highways is not verified; the two sets are shown apart and lengths are not added up.";
},"126":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:69:435",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:69:446","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:69:447",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:69:464","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"127":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:72:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>CAREC corridor and urban infrastructure</h3>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:73:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"corridor"),{"name":"if","hash":{},"fn":container.program(128, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:74:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"urbanShare"),{"name":"if","hash":{},"fn":container.program(133, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"128":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:73:26","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>The website of the Central Asia Regional Economic Cooperation (CAREC) Program lists "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:73:113",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"corridor"),{"name":"list","hash":{},"fn":container.program(129, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:73:176","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:73:178",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"corridor"),{"name":"each","hash":{},"fn":container.program(130, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:73:360","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>";
},"129":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:73:147",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:73:157",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"130":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:73:212",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"outputs"),{"name":"if","hash":{},"fn":container.program(131, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"131":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:73:229","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Planned works of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:73:246",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:73:256","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:73:258",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(blockParams[1][0],"outputs"),{"name":"list","hash":{},"fn":container.program(132, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:73:342","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". ";
},"132":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:73:284",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"what"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:73:294","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:73:296",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[0][0],"length"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:73:316",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[0][0],"length"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"133":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:74:28","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:74:31",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"urbanTransport"),{"name":"if","hash":{},"fn":container.program(134, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:74:302","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "The article gives "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:74:320",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"urbanShare"),{"name":"percent","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:74:352","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "as the share of loan and grant projects that improve urban infrastructure in prefectures and counties. Whether by number or by amount is not stated. Grants are included, so it is not applied to the "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:74:550",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:74:578","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:74:579",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"urbanShare"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:74:607","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>";
},"134":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:74:62","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "In urban transport the article speaks of the Urumqi urban transport improvement project without saying which phase. Under similar names the dataset has "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:74:214",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"urbanTransport"),{"name":"list","hash":{},"fn":container.program(135, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:74:293","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". ";
},"135":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:74:254",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:74:265","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:74:266",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:74:283","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"136":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:77:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>Ecology and forestry</h3>\n<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"forestry"),{"name":"each","hash":{},"fn":container.program(137, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:416","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "The article reports that "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:441",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"forestry"),{"name":"if","hash":{},"fn":container.program(141, data, 0, blockParams, depths),"inverse":container.program(142, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:542","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "reaches "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:550",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"forestryPrefectures"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:589","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "and "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:593",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"forestryCounties"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:629","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:632",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":78,"column":633},"end":{"line":78,"column":642}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:646","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "(words of the source: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:668",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"地（州）",{"name":"literal","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:686","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:688",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"县（市）",{"name":"literal","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:706","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:708",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"forestryCounties"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:742","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"137":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:38",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"fullName"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:53","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:54",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:71","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ") covers "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:80",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depths[1],"priority"),"forestryProvinces"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:119","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:121",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(138, data, 0, blockParams, depths),"inverse":container.program(140, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"138":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:137",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"lender"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:150","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "lends "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:156",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:175",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"grant"),{"name":"if","hash":{},"fn":container.program(139, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:242","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:243",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:261","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Amounts are for all of them; "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:290",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(container.strict(lookupProperty(depths[1],"area"), "name", {"start":{"line":78,"column":291},"end":{"line":78,"column":303}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:306","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "’s share is n.a. and is left out of the total. ";
},"139":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:190","text",{"name":"at","hash":{},"data":data}))
    + "; the "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:196",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[2][0],"donor"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:208","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "grant is "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:217",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[2][0],"grant"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"140":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:361",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"lender"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:78:374","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "lends; the amount is n.a. ";
},"141":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:78:466","text",{"name":"at","hash":{},"data":data}))
    + "the project";
},"142":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:78:485","text",{"name":"at","hash":{},"data":data}))
    + "the forestry project of three northwest provinces";
},"143":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:200","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "By its name it is read as the "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:230",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:242","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "’s "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:245",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"fullName"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:260","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:261",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:278","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "). "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:281",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(144, data, 0, blockParams),"inverse":container.program(147, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:564",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"planned"),{"name":"if","hash":{},"fn":container.program(149, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"144":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:297","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "The loan is "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:309",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:328",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"approval"),{"name":"if","hash":{},"fn":container.program(145, data, 0, blockParams),"inverse":container.program(146, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"145":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:346","text",{"name":"at","hash":{},"data":data}))
    + ", approved on "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:360",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[2][0],"approval"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:379","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:380",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[2][0],"approval"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"146":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:81:407","text",{"name":"at","hash":{},"data":data}))
    + "; the approval date is n.a.";
},"147":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:449","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Its loan amount is n.a."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:472",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"approval"),{"name":"if","hash":{},"fn":container.program(148, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"148":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:491","text",{"name":"at","hash":{},"data":data}))
    + "It was approved on "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:510",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[2][0],"approval"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:529","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:530",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[2][0],"approval"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"149":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:581","text",{"name":"at","hash":{},"data":data}))
    + "Beneficiaries planned at approval: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:616",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[1][0],"planned"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:637","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:81:638",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"planned"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"150":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:83:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>Urban–rural development</h3>\n<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"aksu"),{"name":"each","hash":{},"fn":container.program(151, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:216","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "The article names wetland restoration, urban roads and solid waste as its works and reports "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:308",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"aksuBeneficiaries"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:347","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "as beneficiaries."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:364",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"aksuBeneficiaries"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:400",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"aksu"),{"name":"each","hash":{},"fn":container.program(154, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:613","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"changji"),{"name":"each","hash":{},"fn":container.program(156, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"151":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:34",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"fullName"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:49","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:50",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:67","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ") has a loan "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:80",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(152, data, 0, blockParams),"inverse":container.program(153, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " ";
},"152":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:96","text",{"name":"at","hash":{},"data":data}))
    + "of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:99",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:119","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "from "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:124",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:136","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:137",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"153":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:162","text",{"name":"at","hash":{},"data":data}))
    + "from "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:167",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:179","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; its amount is n.a.";
},"154":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:430",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"planned"),{"name":"if","hash":{},"fn":container.program(155, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"155":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:447","text",{"name":"at","hash":{},"data":data}))
    + "Beneficiaries planned at approval: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:482",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[1][0],"planned"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:503","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:504",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"planned"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:84:523","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Planned and reported numbers are shown apart; no completion rate is given.";
},"156":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:34","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:37",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"fullName"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:52","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:53",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:70","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ") has a loan "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:83",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(157, data, 0, blockParams),"inverse":container.program(158, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:206",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"counties"),{"name":"if","hash":{},"fn":container.program(159, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:266","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". The approval date is "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:289",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"approval"),{"name":"if","hash":{},"fn":container.program(160, data, 0, blockParams),"inverse":container.program(161, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:393","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>";
},"157":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:99","text",{"name":"at","hash":{},"data":data}))
    + "of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:102",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:122","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "from "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:127",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:139",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"158":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:164","text",{"name":"at","hash":{},"data":data}))
    + "of unknown amount from "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:187",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"lender"), depth0));
},"159":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:224","text",{"name":"at","hash":{},"data":data}))
    + "; sources name "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:239",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[1][0],"counties"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}));
},"160":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:307",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"approval"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:326","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"161":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:335",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"approval"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:85:355","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "(not in the sources consulted).";
},"162":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:90:1","text",{"name":"at","hash":{},"data":data}))
    + "<h3>CAREC Institute</h3>\n<p>The CAREC Institute settled in Urumqi in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:91:45",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"year").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"instituteYear"),{"name":"year","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:91:76","text",{"name":"at","hash":{},"data":data}))
    + ". The article calls it the first intergovernmental international body in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:91:149",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":91,"column":150},"end":{"line":91,"column":159}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:91:162","text",{"name":"at","hash":{},"data":data}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:91:163",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"instituteYear"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:91:194","text",{"name":"at","hash":{},"data":data}))
    + "</p>\n";
},"163":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:96:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Prefectures</h2>\n<p>Sources place "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:18",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"placed"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:42","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:45",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"isOnePrefecture"),{"name":"if","hash":{},"fn":container.program(164, data, 0, blockParams),"inverse":container.program(166, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:173",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasCounties"),{"name":"if","hash":{},"fn":container.program(167, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:279","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:281",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasBoth"),{"name":"if","hash":{},"fn":container.program(168, data, 0, blockParams),"inverse":container.program(171, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:1031",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasShared"),{"name":"if","hash":{},"fn":container.program(180, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:1205","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n<table id=\"prefectures\" columns=\"left right right right right\" weights=\"3 1 1 1 1\" unit=\"Number, "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:98:98",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"exclusiveAmount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:98:129","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" continued=\"continued\">\n<caption>Projects by prefecture</caption>\n<thead><tr><th>Prefecture</th><th>Projects</th><th>Exclusive</th><th>Shared</th><th>Exclusive loans</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:102:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"prefectures"),{"name":"each","hash":{},"fn":container.program(181, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:105:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n<tfoot>\n<tr><td>Total (distinct projects)</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:107:43",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"placed"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:107:79","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:107:88",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"exclusive"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:107:127","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:107:136",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"shared"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:107:172","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:107:181",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"exclusiveAmount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:107:227","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:108:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"estimated"),{"name":"if","hash":{},"fn":container.program(182, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:109:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"unplaced"),{"name":"if","hash":{},"fn":container.program(183, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:110:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tfoot>\n</table>\n<p class=\"note\">Exclusive loans leave grants out. "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:112:51",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasOthers"),{"name":"if","hash":{},"fn":container.program(184, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:112:218","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n<p class=\"source\">Source: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:113:27",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"distinctPrefectures"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:113:62","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". As of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:113:70",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:113:83","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".</p>\n<chart id=\"tiles\" type=\"tiles\" unit=\"Number\">\n<caption>Approved projects that sources place in each prefecture</caption>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:116:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"prefectures"),{"name":"each","hash":{},"fn":container.program(186, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:117:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"others"),{"name":"each","hash":{},"fn":container.program(187, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:118:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</chart>\n<p class=\"note\">Tiles show position, not border or area.</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:120:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasOutside"),{"name":"if","hash":{},"fn":container.program(188, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"164":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:75",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"prefectures"),{"name":"each","hash":{},"fn":container.program(165, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"165":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:97:103",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"166":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:130",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"distinctPrefectures"),{"name":"count","hash":{},"data":data}));
},"167":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:199","text",{"name":"at","hash":{},"data":data}))
    + "; the counties named number "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:227",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"distinctCounties"),{"name":"count","hash":{"form":"bare"},"data":data}));
},"168":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:303","text",{"name":"at","hash":{},"data":data}))
    + "Exclusive projects: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:323",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"exclusive"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:361",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasExclusiveAmount"),{"name":"if","hash":{},"fn":container.program(169, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:461","text",{"name":"at","hash":{},"data":data}))
    + "; shared projects: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:480",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"shared"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:515",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasSharedAmount"),{"name":"if","hash":{},"fn":container.program(170, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:605","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"169":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:394","text",{"name":"at","hash":{},"data":data}))
    + ", with loan commitments of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:421",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"exclusiveAmount"),{"name":"amount","hash":{},"data":data}));
},"170":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:545","text",{"name":"at","hash":{},"data":data}))
    + ", with loans of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:561",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"sharedAmount"),{"name":"amount","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:592","text",{"name":"at","hash":{},"data":data}))
    + "in all";
},"171":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:615",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasShared"),{"name":"if","hash":{},"fn":container.program(172, data, 0),"inverse":container.program(176, data, 0),"data":data})) != null ? stack1 : "");
},"172":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:639",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"isOnePlaced"),{"name":"if","hash":{},"fn":container.program(173, data, 0),"inverse":container.program(174, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:706",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasSharedAmount"),{"name":"if","hash":{},"fn":container.program(175, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:796","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"173":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:97:665","text",{"name":"at","hash":{},"data":data}))
    + "It is shared";
},"174":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:97:685","text",{"name":"at","hash":{},"data":data}))
    + "All are shared";
},"175":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:736","text",{"name":"at","hash":{},"data":data}))
    + ", with loans of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:752",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"sharedAmount"),{"name":"amount","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:783","text",{"name":"at","hash":{},"data":data}))
    + "in all";
},"176":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:806",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"isOnePlaced"),{"name":"if","hash":{},"fn":container.program(177, data, 0),"inverse":container.program(178, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:915",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasExclusiveAmount"),{"name":"if","hash":{},"fn":container.program(179, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:1015","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"177":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:97:832","text",{"name":"at","hash":{},"data":data}))
    + "It is exclusive to one prefecture";
},"178":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:97:873","text",{"name":"at","hash":{},"data":data}))
    + "Each is exclusive to one prefecture";
},"179":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:948","text",{"name":"at","hash":{},"data":data}))
    + ", with loan commitments of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:97:975",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"exclusiveAmount"),{"name":"amount","hash":{},"data":data}));
},"180":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:97:1055","text",{"name":"at","hash":{},"data":data}))
    + "The split of shared projects is n.a. and no amount is allocated. They count once in each prefecture, so the rows add up to more than the total.";
},"181":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:103:1","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:103:9",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:103:19","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:103:28",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:103:61","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:103:70",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"exclusive"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:103:104","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:103:113",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"shared"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:103:144","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:103:153",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:103:185","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"182":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:108:25","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>Place by our reading, in no row</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:108:73",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"estimatedCount"),{"name":"count","hash":{"form":"table"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:108:117","text",{"name":"at","hash":{},"data":data}))
    + "</td><td>—</td><td>—</td><td>—</td></tr>";
},"183":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:109:24","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>Place n.a.</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:109:51",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"unplacedCount"),{"name":"count","hash":{"form":"table"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:109:94","text",{"name":"at","hash":{},"data":data}))
    + "</td><td>—</td><td>—</td><td>—</td></tr>";
},"184":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:112:75","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "No source places an approved project in any of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:112:122",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"others"),{"name":"list","hash":{},"fn":container.program(185, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:112:171","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; this does not mean that there is none.";
},"185":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:112:152",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"186":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:116:29","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:116:41",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:116:50","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:116:59",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:116:69","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:116:71",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:116:104","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</datum>";
},"187":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:117:31","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:117:43",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:117:52","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:117:61",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:117:71","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"></datum>";
},"188":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:120:26","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:120:29",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"estimated"),{"name":"if","hash":{},"fn":container.program(189, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:120:297",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"unplaced"),{"name":"if","hash":{},"fn":container.program(194, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:120:475","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>";
},"189":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:120:53","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Projects placed by our reading of their route, unverified ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:120:112",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"estimatedCount"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:120:155","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "): "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:120:158",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"estimated"),{"name":"each","hash":{},"fn":container.program(190, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"190":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:120:191",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:120:202","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:120:203",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(blockParams[0][0],"regions"),{"name":"list","hash":{},"fn":container.program(191, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:120:248","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:120:249",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"last"),{"name":"if","hash":{},"fn":container.program(192, data, 0, blockParams),"inverse":container.program(193, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"191":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:120:229",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"192":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:120:262","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"193":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:120:272","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"194":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:120:320","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Projects without a place in the sources consulted ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:120:371",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"unplacedCount"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:120:413","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "): "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:120:416",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"unplaced"),{"name":"list","hash":{},"fn":container.program(195, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:120:467","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"195":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:120:448",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"196":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:124:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Status and disbursement</h2>\n<h3>Approval</h3>\n<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:126:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasDated"),{"name":"if","hash":{},"fn":container.program(197, data, 0, blockParams),"inverse":container.program(202, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:126:377",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasUndated"),{"name":"if","hash":{},"fn":container.program(205, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:126:497",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasPeriods"),{"name":"if","hash":{},"fn":container.program(206, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:126:647","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:127:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasPeriods"),{"name":"if","hash":{},"fn":container.program(207, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:139:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>Status</h3>\n<p>The status is the source’s own; sources of different dates stand in rows of their own. Closed refers to the loan and does not mean that works are complete.</p>\n<table id=\"statuses\" columns=\"left left right\" weights=\"2 2 1\" unit=\"Number\" continued=\"continued\">\n<caption>Projects by status</caption>\n<thead><tr><th>Status</th><th>Date of source</th><th>Projects</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:145:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"statuses"),{"name":"each","hash":{},"fn":container.program(220, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:148:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n<tfoot><tr><td>Total</td><td>—</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:149:40",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:149:80","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr></tfoot>\n</table>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:151:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"statusSources"),"sources"),{"name":"if","hash":{},"fn":container.program(225, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:152:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"disbursements"),{"name":"if","hash":{},"fn":container.program(226, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:156:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSupervision"),{"name":"if","hash":{},"fn":container.program(234, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"197":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:126:30",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasUndated"),{"name":"if","hash":{},"fn":container.program(198, data, 0),"inverse":container.program(199, data, 0),"data":data})) != null ? stack1 : "");
},"198":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:126:58","text",{"name":"at","hash":{},"data":data}))
    + "With an approval date: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:126:81",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"dated"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:126:106","text",{"name":"at","hash":{},"data":data}))
    + "; without one: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:126:121",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"undated"),{"name":"count","hash":{"form":"bare"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:126:160","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"199":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:126:170",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"if","hash":{},"fn":container.program(200, data, 0),"inverse":container.program(201, data, 0),"data":data})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:126:236","text",{"name":"at","hash":{},"data":data}))
    + "an approval date. ";
},"200":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:126:188","text",{"name":"at","hash":{},"data":data}))
    + "The project has";
},"201":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:126:211","text",{"name":"at","hash":{},"data":data}))
    + "All projects have";
},"202":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:126:269",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"if","hash":{},"fn":container.program(203, data, 0),"inverse":container.program(204, data, 0),"data":data})) != null ? stack1 : "")
    + " ";
},"203":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:126:287","text",{"name":"at","hash":{},"data":data}))
    + "The approval date of the project is n.a.";
},"204":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:126:335","text",{"name":"at","hash":{},"data":data}))
    + "The approval dates are n.a.";
},"205":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:126:405","text",{"name":"at","hash":{},"data":data}))
    + "Dates of board votes, agreements and press reports are not taken for approval dates. ";
},"206":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:126:525","text",{"name":"at","hash":{},"data":data}))
    + "<ref to=\"approvals\"/> shows loan commitments in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:126:573",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":126,"column":574},"end":{"line":126,"column":583}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:126:587","text",{"name":"at","hash":{},"data":data}))
    + "alone by the five-year plan period of their approval.";
},"207":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:128:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<chart id=\"approvals\" type=\"columns\" unit=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:128:44",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:128:72","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">\n<caption>Loan commitments by five-year plan period of approval</caption>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:130:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"agencies"),{"name":"each","hash":{},"fn":container.program(208, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:131:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"periods"),{"name":"each","hash":{},"fn":container.program(209, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:135:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</chart>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:136:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasNote"),{"name":"if","hash":{},"fn":container.program(213, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:137:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p class=\"source\">Source: as <ref to=\"lenders\"/>. As of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:137:57",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:137:70","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".</p>\n";
},"208":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:130:36","text",{"name":"at","hash":{},"data":data}))
    + "<series id=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:130:48",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:130:57","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:130:66",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:130:76","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"/>";
},"209":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:132:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"parts"),{"name":"each","hash":{},"fn":container.program(210, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:133:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:133:13",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:133:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:133:31",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:133:42","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:133:43",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDated"),{"name":"if","hash":{},"fn":container.program(212, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:133:89","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:133:90",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:133:122","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</datum>\n";
},"210":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:132:28","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:132:40",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:132:49","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:132:58",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:132:69","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:132:70",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"isDated"),{"name":"if","hash":{},"fn":container.program(211, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:132:117","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "series=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:132:125",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:132:137","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:132:139",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:132:174","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</datum>";
},"211":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:132:88","text",{"name":"at","hash":{},"data":data}))
    + "detail=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:132:96",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[2][0],"detail"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:132:108","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"";
},"212":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:133:61","text",{"name":"at","hash":{},"data":data}))
    + "detail=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:133:69",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"detail"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:133:81","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"";
},"213":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:136:26","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">Loans"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:136:47",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasCredits"),{"name":"if","hash":{},"fn":container.program(214, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:136:91","text",{"name":"at","hash":{},"data":data}))
    + "in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:136:94",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":136,"column":95},"end":{"line":136,"column":104}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:136:108","text",{"name":"at","hash":{},"data":data}))
    + "alone"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:136:113",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(215, data, 0),"inverse":container.program(217, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:136:292","text",{"name":"at","hash":{},"data":data}))
    + ". "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:136:294",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasUndatedLoans"),{"name":"if","hash":{},"fn":container.program(219, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:136:401","text",{"name":"at","hash":{},"data":data}))
    + "</p>";
},"214":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:136:72","text",{"name":"at","hash":{},"data":data}))
    + "and credits";
},"215":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:136:143","text",{"name":"at","hash":{},"data":data}))
    + "; multi-province projects"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:136:168",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasAnyGrant"),{"name":"if","hash":{},"fn":container.program(216, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:136:212","text",{"name":"at","hash":{},"data":data}))
    + "are left out";
},"216":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:136:194","text",{"name":"at","hash":{},"data":data}))
    + "and grants";
},"217":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:136:232",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasAnyGrant"),{"name":"if","hash":{},"fn":container.program(218, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"218":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:136:257","text",{"name":"at","hash":{},"data":data}))
    + "; grants are left out";
},"219":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:136:327","text",{"name":"at","hash":{},"data":data}))
    + "Loans without an approval date stand apart and belong to no period.";
},"220":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:146:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:146:9",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"name"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:146:24","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:146:33",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"asOf"),{"name":"if","hash":{},"fn":container.program(221, data, 0, blockParams),"inverse":container.program(222, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:146:130","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:146:139",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:146:172","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"221":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:146:47",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"asOf"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}));
},"222":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:146:83",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"isKnown"),{"name":"if","hash":{},"fn":container.program(223, data, 0, blockParams),"inverse":container.program(224, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"223":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:146:100","text",{"name":"at","hash":{},"data":data}))
    + "undated";
},"224":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:146:115","text",{"name":"at","hash":{},"data":data}))
    + "—";
},"225":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:151:30","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"source\">Source: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:151:56",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(depth0,"statusSources"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:151:78","text",{"name":"at","hash":{},"data":data}))
    + ". As of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:151:86",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:151:99","text",{"name":"at","hash":{},"data":data}))
    + ".</p>";
},"226":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:153:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>Disbursement</h3>\n<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSeveralDisbursements"),{"name":"if","hash":{},"fn":container.program(227, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:138",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"disbursements"),{"name":"each","hash":{},"fn":container.program(228, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:509","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"227":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:154:35","text",{"name":"at","hash":{},"data":data}))
    + "Sources state the disbursement of the projects below; the dates differ and nothing is added up. ";
},"228":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:168",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:178",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(229, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:224","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:226",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"asOf"),{"name":"if","hash":{},"fn":container.program(230, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:270",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"disbursed"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:292",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"share"),{"name":"if","hash":{},"fn":container.program(231, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:355","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "was disbursed"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:368",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"undisbursed"),{"name":"if","hash":{},"fn":container.program(232, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:437",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(blockParams[0][0],"asOf"),{"name":"unless","hash":{},"fn":container.program(233, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:478","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:479",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[0][0],"disbursed"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + " ";
},"229":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:198","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:199",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:216","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"230":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:240","text",{"name":"at","hash":{},"data":data}))
    + "as of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:246",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:261","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", ";
},"231":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:308","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:309",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(blockParams[1][0],"share"),{"name":"percent","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:329","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "of the commitment)";
},"232":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:390","text",{"name":"at","hash":{},"data":data}))
    + "and "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:394",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"undisbursed"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:154:419","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "undisbursed";
},"233":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:154:456","text",{"name":"at","hash":{},"data":data}))
    + "(date n.a.)";
},"234":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:156:23","text",{"name":"at","hash":{},"data":data}))
    + "<p>According to its statement of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:156:56",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depth0,"supervision"),"date"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:156:81","text",{"name":"at","hash":{},"data":data}))
    + ", the World Bank closed the partner-school component of the TVET project. It placed the project under enhanced supervision."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:156:204",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"supervision"),"date"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:156:229","text",{"name":"at","hash":{},"data":data}))
    + "</p>";
},"235":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:160:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Pipeline and projects not pursued</h2>\n<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:161:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"hasProposed"),{"name":"if","hash":{},"fn":container.program(236, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:161:219",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"hasDropped"),{"name":"if","hash":{},"fn":container.program(239, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:161:451",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasUncounted"),{"name":"if","hash":{},"fn":container.program(242, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:161:517",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"hasUnverified"),{"name":"if","hash":{},"fn":container.program(243, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:161:667","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n<table id=\"pipeline\" span=\"all\" columns=\"left left left left right\" weights=\"3 0 0 0 0\" unit=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:162:95",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"unit"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:162:117","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" continued=\"continued\">\n<caption>Projects in no total</caption>\n<thead><tr><th>Project</th><th>Number</th><th>Class</th><th>Lender</th><th>Amount listed</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:166:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"proposed"),{"name":"each","hash":{},"fn":container.program(244, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:168:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"dropped"),{"name":"each","hash":{},"fn":container.program(245, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:170:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"unverified"),{"name":"each","hash":{},"fn":container.program(246, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:172:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n</table>\n";
},"236":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:161:32","text",{"name":"at","hash":{},"data":data}))
    + "Proposed: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:161:42",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"pipeline"),"proposedTotal"),"projects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:161:83","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:161:85",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"pipeline"),"proposedTotal"),"amount"),{"name":"if","hash":{},"fn":container.program(237, data, 0),"inverse":container.program(238, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:161:210","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"237":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:161:122","text",{"name":"at","hash":{},"data":data}))
    + "with proposed loans of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:161:145",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"pipeline"),"proposedTotal"),"amount"),{"name":"amount","hash":{},"data":data}));
},"238":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:161:193","text",{"name":"at","hash":{},"data":data}))
    + "amount n.a";
},"239":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:161:246","text",{"name":"at","hash":{},"data":data}))
    + "Dropped before approval: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:161:271",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"pipeline"),"droppedTotal"),"projects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:161:311","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:161:313",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"pipeline"),"droppedTotal"),"amount"),{"name":"if","hash":{},"fn":container.program(240, data, 0),"inverse":container.program(241, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:161:442","text",{"name":"at","hash":{},"data":data}))
    + ". ";
},"240":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:161:349","text",{"name":"at","hash":{},"data":data}))
    + "for which sources still list "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:161:378",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"pipeline"),"droppedTotal"),"amount"),{"name":"amount","hash":{},"data":data}));
},"241":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:161:425","text",{"name":"at","hash":{},"data":data}))
    + "amount n.a";
},"242":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:161:477","text",{"name":"at","hash":{},"data":data}))
    + "They are not in the commitments. ";
},"243":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:161:547","text",{"name":"at","hash":{},"data":data}))
    + "Projects for which no loan of an international institution was found are marked unverified and stand in no total.";
},"244":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:166:35","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:166:43",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:166:53",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:166:63","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:166:72",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:166:102","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>proposed</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:166:128",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"lender"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:166:158","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:166:167",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:166:199","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"245":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:168:34","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:168:42",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:168:52",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:168:62","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:168:71",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:168:101","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>dropped</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:168:126",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"lender"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:168:156","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:168:165",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:168:197","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"246":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:170:37","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:170:45",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:170:55",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:170:65","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:170:74",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:170:104","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>unverified</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:170:132",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"lender"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:170:162","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>—</td></tr>\n";
},"247":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:177:1","text",{"name":"at","hash":{},"data":data}))
    + "<h2>Debt service</h2>\n<p>In the "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:178:11",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depth0,"debt"),"period"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:178:31","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:178:33",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"debt"),"due"),{"name":"amount","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:178:53","text",{"name":"at","hash":{},"data":data}))
    + "(rounded by the source) fell due on World Bank loan projects in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:178:117",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":178,"column":118},"end":{"line":178,"column":127}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:178:130","text",{"name":"at","hash":{},"data":data}))
    + ". The regional finance department states that the Ministry of Finance was repaid in full. In the same period "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:178:239",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"debt"),"collected"),{"name":"amount","hash":{"form":"exact"},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:178:278","text",{"name":"at","hash":{},"data":data}))
    + "was collected from prefectures and units."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:178:319",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"debt"),"collected"),{"name":"cite","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:178:343","text",{"name":"at","hash":{},"data":data}))
    + "No collection rate and no difference is given, because the amount due is rounded.</p>\n";
},"248":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:181:24",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/untyped-en"),depth0,{"name":"partials/untyped-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"249":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:186:22","text",{"name":"at","hash":{},"data":data}))
    + "<li>Commitments are in their original currency, as the sources give them, and not converted.</li>";
},"250":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:186:127","text",{"name":"at","hash":{},"data":data}))
    + "<li>Commitments are approved loans and IDA credits in their original currency, not converted. Preparatory technical assistance, counterpart funds and grants beside a loan are not in them.</li>";
},"251":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:187:108","text",{"name":"at","hash":{},"data":data}))
    + "Multi-province projects are counted; "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:187:145",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":187,"column":146},"end":{"line":187,"column":155}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:187:158","text",{"name":"at","hash":{},"data":data}))
    + "’s share is n.a., so their amounts are left out and not split evenly.";
},"252":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:188:16","text",{"name":"at","hash":{},"data":data}))
    + "<li>Values that a newer edition of a source no longer lists are kept from the earlier one and shown in <ref to=\"conflicts\"/>.</li>";
},"253":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:189:26","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>Doubtful amounts ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:189:48",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"doubtful"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:189:87","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ") are in the totals and marked * in <ref to=\"projects\"/>: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:189:145",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"doubts"),{"name":"each","hash":{},"fn":container.program(254, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:189:278","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</li>";
},"254":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:189:168",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:189:178",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(255, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:189:224","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:189:226",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"reason"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:189:238",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"last"),{"name":"if","hash":{},"fn":container.program(256, data, 0, blockParams),"inverse":container.program(257, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"255":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:189:198","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:189:199",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:189:216","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"256":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:189:251","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"257":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:189:260","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"258":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:190:21","text",{"name":"at","hash":{},"data":data}))
    + "<li>Published and computed figures differ in scope: the published ones include loans of foreign governments, and their end date and list of projects are not public; the computed ones cover documented projects alone.</li>";
},"259":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:191:28","text",{"name":"at","hash":{},"data":data}))
    + "<li>Place names and codes follow "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:191:61",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"GB/T 2260 (National Bureau of Statistics, 30 June 2023)",{"name":"literal","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:191:130","text",{"name":"at","hash":{},"data":data}))
    + "; English forms are ours, for reference. They imply no view on the legal status of any territory or on its boundaries.</li>";
},"260":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:195:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>Source differences</h3>\n<p>Differences between the sources consulted are in <ref to=\"conflicts\"/>. Every value is shown and none is preferred; renamings are left out.</p>\n<table id=\"conflicts\" span=\"all\" columns=\"left left left\" weights=\"3 0 5\" class=\"compact\" continued=\"continued\">\n<caption>Differences between sources</caption>\n<thead><tr><th>Project</th><th>Item</th><th>As each source has it</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:201:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"conflicts"),{"name":"each","hash":{},"fn":container.program(261, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:204:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n</table>\n";
},"261":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:202:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:202:9",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:202:19","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:202:28",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"field"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:202:39","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:202:48",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"values"),{"name":"each","hash":{},"fn":container.program(262, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:202:412","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"262":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:202:73",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(263, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:202:107",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isQuantity"),{"name":"if","hash":{},"fn":container.program(264, data, 0, blockParams),"inverse":container.program(267, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:202:223","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<small>("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:202:231",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isPlanned"),{"name":"if","hash":{},"fn":container.program(268, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:202:266",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isReported"),{"name":"if","hash":{},"fn":container.program(269, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:202:303",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"publisher"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:202:318","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:202:320",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"asOf"),{"name":"if","hash":{},"fn":container.program(270, data, 0, blockParams),"inverse":container.program(271, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:202:384","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")</small>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:202:393",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"263":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:202:91","text",{"name":"at","hash":{},"data":data}))
    + "<br/>";
},"264":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:202:127",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"quantity"),{"name":"if","hash":{},"fn":container.program(265, data, 0, blockParams),"inverse":container.program(266, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"265":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:202:145",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[2][0],"quantity"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"266":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:202:174","text",{"name":"at","hash":{},"data":data}))
    + "not listed";
},"267":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:202:199",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"words"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"268":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:202:250","text",{"name":"at","hash":{},"data":data}))
    + "planned, ";
},"269":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:202:286","text",{"name":"at","hash":{},"data":data}))
    + "reported, ";
},"270":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:202:334",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"asOf"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}));
},"271":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:202:370","text",{"name":"at","hash":{},"data":data}))
    + "undated";
},"272":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:207:18",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/what-changed-en"),depth0,{"name":"partials/what-changed-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"273":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:208:24",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/sign-official-en"),depth0,{"name":"partials/sign-official-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"274":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:208:63",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(275, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"275":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:208:88","text",{"name":"at","hash":{},"data":data}))
    + "<h3>Projects</h3>";
},"276":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:210:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>Approved projects in the dataset ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:210:38",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"count","hash":{"form":"bare"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:210:77","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ") are in <ref to=\"projects\"/>.</p>\n<table id=\"projects\" span=\"all\" columns=\"left left left left right left\" weights=\"3 0 0 0 0 0\" unit=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:211:102",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:211:130","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" class=\"compact\" continued=\"continued\">\n<caption>Approved projects</caption>\n<thead><tr><th>Project</th><th>Number</th><th>Financed by</th><th>Approved</th><th>Commitment</th><th>Status</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:215:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(277, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:222:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"projects"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(280, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:231:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"projects"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(284, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:237:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n</table>\n<p class=\"note\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:239:17",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasDoubtful"),{"name":"if","hash":{},"fn":container.program(287, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:239:83","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Amounts are commitments in original currency.</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:240:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"projects"),"hasSources"),{"name":"if","hash":{},"fn":container.program(288, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"277":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:216:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><th colspan=\"6\">Loan projects in "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:216:38",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":216,"column":39},"end":{"line":216,"column":48}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:216:52","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "alone</th></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:217:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"projects"),"loans"),{"name":"each","hash":{},"fn":container.program(278, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:220:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>Subtotal</td><td>—</td><td>—</td><td>—</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:220:56",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:220:99","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>—</td></tr>\n";
},"278":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:218:1","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:218:9",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:218:19",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDoubtful"),{"name":"if","hash":{},"fn":container.program(279, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:218:47","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:218:56",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:218:86","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:218:95",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:218:107","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:218:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"approval"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:218:148","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:218:157",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:218:189","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:218:198",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"status"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:218:228","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"279":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:218:39","text",{"name":"at","hash":{},"data":data}))
    + "*";
},"280":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:223:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><th colspan=\"6\">Multi-province projects ("
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:223:46",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":223,"column":47},"end":{"line":223,"column":56}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:223:59","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "’s share n.a., in no amount)</th></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:224:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"projects"),"multiProvince"),{"name":"each","hash":{},"fn":container.program(281, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"281":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:225:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:225:9",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:225:19",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDoubtful"),{"name":"if","hash":{},"fn":container.program(282, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:225:47","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:225:56",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:225:86","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:225:95",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:225:107","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:225:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"approval"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:225:148","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:225:157",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:225:189","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:225:198",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"status"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:225:228","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:226:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"grants"),{"name":"each","hash":{},"fn":container.program(283, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"282":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:225:39","text",{"name":"at","hash":{},"data":data}))
    + "*";
},"283":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:227:1","text",{"name":"at","hash":{},"data":data}))
    + "<tr indent=\"1\"><td>Grant beside it</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:227:44",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:227:74","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:227:83",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:227:95","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:227:104",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"approval"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:227:136","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:227:145",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:227:177","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:227:186",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"status"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:227:216","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"284":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:232:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><th colspan=\"6\">Stand-alone grant projects</th></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:233:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"projects"),"grants"),{"name":"each","hash":{},"fn":container.program(285, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"285":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:234:1","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:234:9",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:234:19",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDoubtful"),{"name":"if","hash":{},"fn":container.program(286, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:234:47","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:234:56",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:234:86","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:234:95",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:234:107","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:234:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"approval"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:234:148","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:234:157",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:234:189","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:234:198",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"status"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:234:228","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"286":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:234:39","text",{"name":"at","hash":{},"data":data}))
    + "*";
},"287":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:239:42","text",{"name":"at","hash":{},"data":data}))
    + "* Doubtful amount, in the totals. ";
},"288":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:240:28","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"source\">Source: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:240:54",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:240:80","text",{"name":"at","hash":{},"data":data}))
    + ". As of "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:240:88",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:240:101","text",{"name":"at","hash":{},"data":data}))
    + ".</p>";
},"289":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:242:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isOfficial"),{"name":"if","hash":{},"fn":container.program(290, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n";
},"290":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:242:24","text",{"name":"at","hash":{},"data":data}))
    + "<p>The dataset holds no approved project in or including "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:242:81",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":242,"column":82},"end":{"line":242,"column":91}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:242:94","text",{"name":"at","hash":{},"data":data}))
    + ".</p>";
},"291":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:245:1","text",{"name":"at","hash":{},"data":data}))
    + "<page-break/>\n<p class=\"annex\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:246:18",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"Annex 2",{"name":"literal","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:246:39","text",{"name":"at","hash":{},"data":data}))
    + "</p>\n<h1>Sources</h1>\n";
},"292":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:248:9",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"sources"),{"name":"if","hash":{},"fn":container.program(293, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"293":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:248:24","text",{"name":"at","hash":{},"data":data}))
    + "<h3>Sources</h3>";
},"294":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:249:16","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<ol class=\"source\">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:250:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sources"),{"name":"each","hash":{},"fn":container.program(295, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:252:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</ol>";
},"295":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:250:25","text",{"name":"at","hash":{},"data":data}))
    + "<li id=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:250:33",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:250:42","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:250:44",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"text"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:250:54","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</li>\n";
},"296":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:253:23",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/foot-journal-en"),depth0,{"name":"partials/foot-journal-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"297":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:254:24",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/foot-official-en"),depth0,{"name":"partials/foot-official-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"298":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\n"
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/en.hbs:255:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/imprint-en"),depth0,{"name":"partials/imprint-en","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<brief title=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:1:15",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"isAll"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.program(1, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:1:160","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" numbering=\"decimal\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:1:181",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:1:238","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:2:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isOfficial"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.program(4, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:17:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Overview</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:18:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(23, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:22:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(26, data, 0, blockParams, depths),"inverse":container.program(62, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:27:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isJournal"),{"name":"if","hash":{},"fn":container.program(67, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:28:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasRemarks"),{"name":"if","hash":{},"fn":container.program(68, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:30:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(82, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:47:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(103, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:64:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(120, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:95:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasPrefectures"),{"name":"if","hash":{},"fn":container.program(163, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:123:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(196, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:159:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"hasAny"),{"name":"if","hash":{},"fn":container.program(235, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:176:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasDebt"),{"name":"if","hash":{},"fn":container.program(247, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:181:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"hasRows"),{"name":"if","hash":{},"fn":container.program(248, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:182:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Data notes</h2>\n<h3>Scope</h3>\n<ol>\n<li>Projects are counted as projects: once where the lender keeps two numbers for one, once where one has several loans.</li>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:186:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"isAll"),{"name":"if","hash":{},"fn":container.program(249, data, 0, blockParams, depths),"inverse":container.program(250, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:187:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>Proposed, dropped and unverified projects are in no count or commitment."
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:187:77",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(251, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:187:234","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</li>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:188:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasKept"),{"name":"if","hash":{},"fn":container.program(252, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:189:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasDoubtful"),{"name":"if","hash":{},"fn":container.program(253, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:190:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(258, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:191:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"area"),"hasPrefectures"),{"name":"if","hash":{},"fn":container.program(259, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:192:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>— not available or not applicable; "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:192:40",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"0",{"name":"literal","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:192:56","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "zero.</li>\n</ol>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:194:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasConflicts"),{"name":"if","hash":{},"fn":container.program(260, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:207:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(272, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:208:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isOfficial"),{"name":"if","hash":{},"fn":container.program(273, data, 0, blockParams, depths),"inverse":container.program(274, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:209:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(276, data, 0, blockParams, depths),"inverse":container.program(289, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:244:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isOfficial"),{"name":"if","hash":{},"fn":container.program(291, data, 0, blockParams, depths),"inverse":container.program(292, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:249:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"sources"),{"name":"if","hash":{},"fn":container.program(294, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:253:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isJournal"),{"name":"if","hash":{},"fn":container.program(296, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:254:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isOfficial"),{"name":"if","hash":{},"fn":container.program(297, data, 0, blockParams, depths),"inverse":container.program(298, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/en.hbs:257:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</brief>\n";
},"usePartial":true,"useData":true,"useDepths":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
