module.exports = {"file":"portfolio/zh-CN.hbs",get outline(){const value=JSON.parse("[{\"type\":\"block\",\"at\":[1,15],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,21],\"words\":\"untyped.isAll\",\"parts\":[\"untyped\",\"isAll\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,38],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,67],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}]},{\"type\":\"block\",\"at\":[1,118],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,124],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,147],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,154],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,7],\"words\":\"form.isOfficial\",\"parts\":[\"form\",\"isOfficial\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[2,24],\"name\":\"partials/head-official-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[2,66],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,72],\"words\":\"form.isJournal\",\"parts\":[\"form\",\"isJournal\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[2,88],\"name\":\"partials/head-journal-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[3,17],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,23],\"words\":\"untyped.isAll\",\"parts\":[\"untyped\",\"isAll\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,72],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,78],\"words\":\"issuer.hasUnit\",\"parts\":[\"issuer\",\"hasUnit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,103],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,110],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,131],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,137],\"words\":\"issuer.hasStorageNote\",\"parts\":[\"issuer\",\"hasStorageNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,175],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,182],\"words\":\"issuer.storageNote\",\"parts\":[\"issuer\",\"storageNote\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[3,210],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[3,216],\"words\":\"issuer.hasMark\",\"parts\":[\"issuer\",\"hasMark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[3,239],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[3,246],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[4,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[4,7],\"words\":\"brief.hasNumber\",\"parts\":[\"brief\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[4,32],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[4,39],\"words\":\"brief.number\",\"parts\":[\"brief\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[4,54],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[4,60],\"words\":\"brief.hasTotalNumber\",\"parts\":[\"brief\",\"hasTotalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[4,85],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[4,92],\"words\":\"brief.totalNumber\",\"parts\":[\"brief\",\"totalNumber\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[5,7],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[5,14],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[7,5],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[7,11],\"words\":\"untyped.isAll\",\"parts\":[\"untyped\",\"isAll\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[7,28],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[7,57],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}]},{\"type\":\"helper\",\"at\":[8,34],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[8,41],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[8,55],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[8,66],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,72],\"words\":\"untyped.isAll\",\"parts\":[\"untyped\",\"isAll\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[8,111],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[8,117],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[8,138],\"words\":\"published.publisher\",\"parts\":[\"published\",\"publisher\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[9,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[9,7],\"words\":\"hasKeyFigures\",\"parts\":[\"hasKeyFigures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[10,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[10,7],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[10,40],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[10,48],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[10,72]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[11,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[11,7],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[11,45],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[11,53],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[11,76]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[12,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,7],\"words\":\"scope.hasLoans\",\"parts\":[\"scope\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[12,42],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[12,51],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[12,76]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[12,104],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[13,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[13,7],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[13,40],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[13,49],\"words\":\"plan.loans\",\"parts\":[\"plan\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[13,65]}]]}],\"otherwise\":[]}],\"otherwise\":[]}]}]},{\"type\":\"block\",\"at\":[18,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[18,7],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[19,7],\"words\":\"published.publisher\",\"parts\":[\"published\",\"publisher\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[19,67],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[19,75],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[19,99],\"name\":\"year\",\"values\":[{\"type\":\"path\",\"at\":[19,106],\"words\":\"published.startYear\",\"parts\":[\"published\",\"startYear\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[19,141],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[19,149],\"words\":\"published.prefectures\",\"parts\":[\"published\",\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[19,176],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[19,184],\"words\":\"published.counties\",\"parts\":[\"published\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[19,215],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[19,223],\"words\":\"published.sectors\",\"parts\":[\"published\",\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[19,251],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[19,268],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[19,275],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[20,12],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[20,22]}],\"options\":[]},{\"type\":\"helper\",\"at\":[20,49],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[20,57],\"words\":\"plan.projects\",\"parts\":[\"plan\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[20,76],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[20,84],\"words\":\"plan.prefectures\",\"parts\":[\"plan\",\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[20,106],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[20,114],\"words\":\"plan.counties\",\"parts\":[\"plan\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[20,140],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[20,148],\"words\":\"plan.sectors\",\"parts\":[\"plan\",\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[20,171],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[20,193],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[20,202],\"words\":\"plan.loans\",\"parts\":[\"plan\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[20,227],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[20,234],\"words\":\"plan.loans\",\"parts\":[\"plan\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[22,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[22,7],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,6],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[23,13],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[23,25],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[23,33],\"words\":\"scope.funders\",\"parts\":[\"scope\",\"funders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"f\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,57],\"words\":\"f.name\",\"parts\":[\"f\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[23,65],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,71],\"words\":\"f.hasShort\",\"parts\":[\"f\",\"hasShort\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,90],\"words\":\"f.short\",\"parts\":[\"f\",\"short\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,138],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[23,152],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[23,160],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[23,179],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[23,187],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,210],\"words\":\"p.fullName\",\"parts\":[\"p\",\"fullName\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[23,222],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,228],\"words\":\"p.hasNumber\",\"parts\":[\"p\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,242],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[23,249],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,276],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,282],\"words\":\"scope.hasLoans\",\"parts\":[\"scope\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[23,298],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,304],\"words\":\"scope.isAllLoans\",\"parts\":[\"scope\",\"isAllLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[23,322],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,328],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,356],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[23,372],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,378],\"words\":\"scope.hasCredits\",\"parts\":[\"scope\",\"hasCredits\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,438],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[23,454],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[23,462],\"words\":\"headline.loanProjects\",\"parts\":[\"headline\",\"loanProjects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[23,485],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,491],\"words\":\"scope.hasCredits\",\"parts\":[\"scope\",\"hasCredits\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[23,535],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,541],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[23,565],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[23,574],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[23,595],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,601],\"words\":\"scope.isOneLender\",\"parts\":[\"scope\",\"isOneLender\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[23,621],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[23,631],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,656],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[23,664],\"words\":\"mainLenders\",\"parts\":[\"mainLenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"l\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,686],\"words\":\"l.short\",\"parts\":[\"l\",\"short\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[23,715],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[23,723],\"words\":\"lenders\",\"parts\":[\"lenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"l\"],\"body\":[{\"type\":\"block\",\"at\":[23,739],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[23,749],\"words\":\"l.isAgency\",\"parts\":[\"l\",\"isAgency\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,763],\"words\":\"l.short\",\"parts\":[\"l\",\"short\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[23,772],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[23,780],\"words\":\"l.projects\",\"parts\":[\"l\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[23,792],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,798],\"words\":\"l.amount\",\"parts\":[\"l\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,809],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[23,818],\"words\":\"l.amount\",\"parts\":[\"l\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,835],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[23,845],\"words\":\"l.isLast\",\"parts\":[\"l\",\"isLast\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,902],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,908],\"words\":\"scope.hasUnknown\",\"parts\":[\"scope\",\"hasUnknown\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,930],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[23,938],\"words\":\"scope.unknown\",\"parts\":[\"scope\",\"unknown\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,970],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,976],\"words\":\"scope.hasGrants\",\"parts\":[\"scope\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[23,993],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[23,1001],\"words\":\"scope.grantFunders\",\"parts\":[\"scope\",\"grantFunders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"f\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[23,1030],\"words\":\"f.name\",\"parts\":[\"f\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[23,1047],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,1053],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"helper\",\"at\":[23,1081],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[23,1089],\"words\":\"headline.grants.projects\",\"parts\":[\"headline\",\"grants\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[23,1115],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,1121],\"words\":\"headline.grants.amount\",\"parts\":[\"headline\",\"grants\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[23,1160],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[23,1166],\"words\":\"headline.grants.amount\",\"parts\":[\"headline\",\"grants\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,1190],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[23,1199],\"words\":\"headline.grants.amount\",\"parts\":[\"headline\",\"grants\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[23,1223],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[23,1230],\"words\":\"headline.grants.amount\",\"parts\":[\"headline\",\"grants\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[25,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[25,7],\"words\":\"untyped.hasRows\",\"parts\":[\"untyped\",\"hasRows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[25,29],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[25,36],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[25,52],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[25,72],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[25,80],\"words\":\"untyped.projects\",\"parts\":[\"untyped\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[25,102],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[25,110],\"words\":\"untyped.groups\",\"parts\":[\"untyped\",\"groups\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"block\",\"at\":[25,133],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[25,143],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[25,163],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[25,172],\"words\":\"g.amount\",\"parts\":[\"g\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[25,223],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[25,230],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[25,251],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}]}]},{\"type\":\"block\",\"at\":[27,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[27,7],\"words\":\"form.isJournal\",\"parts\":[\"form\",\"isJournal\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[27,23],\"name\":\"partials/pull-journal-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[28,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,7],\"words\":\"scope.hasRemarks\",\"parts\":[\"scope\",\"hasRemarks\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[28,28],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,34],\"words\":\"scope.hasMultiProvince\",\"parts\":[\"scope\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[28,62],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[28,70],\"words\":\"headline.multiProvince.projects\",\"parts\":[\"headline\",\"multiProvince\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[28,106],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[28,122],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,128],\"words\":\"scope.hasMultiLoans\",\"parts\":[\"scope\",\"hasMultiLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[28,152],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[28,161],\"words\":\"headline.multiProvince.loans\",\"parts\":[\"headline\",\"multiProvince\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[28,191],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,197],\"words\":\"scope.hasMultiGrants\",\"parts\":[\"scope\",\"hasMultiGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[28,222],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[28,231],\"words\":\"headline.multiProvince.grants\",\"parts\":[\"headline\",\"multiProvince\",\"grants\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[28,285],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,291],\"words\":\"scope.hasMultiGrants\",\"parts\":[\"scope\",\"hasMultiGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[28,316],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[28,325],\"words\":\"headline.multiProvince.grants\",\"parts\":[\"headline\",\"multiProvince\",\"grants\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[28,398],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,404],\"words\":\"scope.hasUncounted\",\"parts\":[\"scope\",\"hasUncounted\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[28,424],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,430],\"words\":\"scope.hasProposed\",\"parts\":[\"scope\",\"hasProposed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[28,453],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[28,461],\"words\":\"headline.proposed.projects\",\"parts\":[\"headline\",\"proposed\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[28,489],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,495],\"words\":\"scope.hasDropped\",\"parts\":[\"scope\",\"hasDropped\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[28,528],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,534],\"words\":\"scope.hasDropped\",\"parts\":[\"scope\",\"hasDropped\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[28,558],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[28,566],\"words\":\"headline.dropped.projects\",\"parts\":[\"headline\",\"dropped\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[28,610],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[28,616],\"words\":\"scope.hasDoubtful\",\"parts\":[\"scope\",\"hasDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[28,639],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[28,647],\"words\":\"headline.doubtful\",\"parts\":[\"headline\",\"doubtful\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[28,678],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[28,684],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[28,688],\"words\":\"scope.undated\",\"parts\":[\"scope\",\"undated\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[28,702]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[28,728],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[28,734],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[28,738],\"words\":\"scope.undated\",\"parts\":[\"scope\",\"undated\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[28,752]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[30,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[30,7],\"words\":\"scope.hasLoans\",\"parts\":[\"scope\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[32,8],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[32,27],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[32,36],\"words\":\"lenderTotal.amount\",\"parts\":[\"lenderTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[32,57],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[32,63],\"words\":\"scope.isOneLender\",\"parts\":[\"scope\",\"isOneLender\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[32,82],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[32,92],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[32,117],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[32,125],\"words\":\"mainLenders\",\"parts\":[\"mainLenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"l\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[32,147],\"words\":\"l.short\",\"parts\":[\"l\",\"short\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[32,201],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[32,209],\"words\":\"mainLenders\",\"parts\":[\"mainLenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"l\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[32,231],\"words\":\"l.short\",\"parts\":[\"l\",\"short\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[32,284],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[32,290],\"words\":\"scope.isConvertible\",\"parts\":[\"scope\",\"isConvertible\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[32,337],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[32,343],\"words\":\"scope.hasAnyGrant\",\"parts\":[\"scope\",\"hasAnyGrant\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[33,83],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[33,90],\"words\":\"lenderTotal.amount\",\"parts\":[\"lenderTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[37,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[37,9],\"words\":\"lenders\",\"parts\":[\"lenders\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"l\"],\"body\":[{\"type\":\"block\",\"at\":[38,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[38,7],\"words\":\"l.isAgency\",\"parts\":[\"l\",\"isAgency\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[38,19],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[38,25],\"words\":\"l.isFirstAgency\",\"parts\":[\"l\",\"isFirstAgency\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[38,110],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[38,116],\"words\":\"l.isFirstAgency\",\"parts\":[\"l\",\"isFirstAgency\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[38,145],\"words\":\"l.name\",\"parts\":[\"l\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[38,162],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[38,170],\"words\":\"l.projects\",\"parts\":[\"l\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[38,186]}]]},{\"type\":\"helper\",\"at\":[38,204],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[38,213],\"words\":\"l.amount\",\"parts\":[\"l\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[38,227]}]]},{\"type\":\"helper\",\"at\":[38,245],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[38,255],\"words\":\"l.share\",\"parts\":[\"l\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[38,268]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[41,27],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[41,35],\"words\":\"lenderTotal.projects\",\"parts\":[\"lenderTotal\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[41,61]}]]},{\"type\":\"helper\",\"at\":[41,79],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[41,88],\"words\":\"lenderTotal.amount\",\"parts\":[\"lenderTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[41,112]}]]},{\"type\":\"helper\",\"at\":[41,130],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[41,140],\"words\":\"lenderTotal.share\",\"parts\":[\"lenderTotal\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[41,163]}]]},{\"type\":\"block\",\"at\":[43,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[43,7],\"words\":\"hasLenderNote\",\"parts\":[\"hasLenderNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[43,40],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[43,46],\"words\":\"scope.hasApart\",\"parts\":[\"scope\",\"hasApart\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[43,66],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[43,72],\"words\":\"scope.hasMultiProvince\",\"parts\":[\"scope\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[43,100],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[43,108],\"words\":\"headline.multiProvince.projects\",\"parts\":[\"headline\",\"multiProvince\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[43,141],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[43,147],\"words\":\"scope.hasGrants\",\"parts\":[\"scope\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[43,179],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[43,185],\"words\":\"scope.hasGrants\",\"parts\":[\"scope\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[43,208],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[43,216],\"words\":\"headline.grants.projects\",\"parts\":[\"headline\",\"grants\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[43,257],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[43,265],\"words\":\"blended\",\"parts\":[\"blended\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"b\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[43,283],\"words\":\"b.name\",\"parts\":[\"b\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[43,292],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[43,299],\"words\":\"b.number\",\"parts\":[\"b\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[43,353],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[43,359],\"words\":\"lenderTotal.rounding.exists\",\"parts\":[\"lenderTotal\",\"rounding\",\"exists\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[43,403],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[43,412],\"words\":\"lenderTotal.rounding.amount\",\"parts\":[\"lenderTotal\",\"rounding\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[44,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[44,7],\"words\":\"scope.hasLoanAmount\",\"parts\":[\"scope\",\"hasLoanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[44,51],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[44,58],\"words\":\"lenderTotal.amount\",\"parts\":[\"lenderTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[44,81],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[44,88],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[47,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[47,7],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[49,34],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[49,42],\"words\":\"sectors\",\"parts\":[\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"block\",\"at\":[49,58],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[49,64],\"words\":\"s.leads\",\"parts\":[\"s\",\"leads\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[49,75],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[49,86],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[49,94],\"words\":\"s.projects\",\"parts\":[\"s\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[49,110],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[49,119],\"words\":\"s.amount\",\"parts\":[\"s\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[49,137],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[49,147],\"words\":\"s.share\",\"parts\":[\"s\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[50,83],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[50,90],\"words\":\"sectorTotal.amount\",\"parts\":[\"sectorTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[54,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[54,9],\"words\":\"sectors\",\"parts\":[\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[55,11],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[55,28],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[55,36],\"words\":\"s.projects\",\"parts\":[\"s\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[55,52]}]]},{\"type\":\"helper\",\"at\":[55,70],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[55,78],\"words\":\"s.loanProjects\",\"parts\":[\"s\",\"loanProjects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[55,98]}]]},{\"type\":\"helper\",\"at\":[55,116],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[55,125],\"words\":\"s.amount\",\"parts\":[\"s\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[55,139]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[58,27],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[58,35],\"words\":\"sectorTotal.projects\",\"parts\":[\"sectorTotal\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[58,61]}]]},{\"type\":\"helper\",\"at\":[58,79],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[58,87],\"words\":\"sectorTotal.loanProjects\",\"parts\":[\"sectorTotal\",\"loanProjects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[58,117]}]]},{\"type\":\"helper\",\"at\":[58,135],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[58,144],\"words\":\"sectorTotal.amount\",\"parts\":[\"sectorTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[58,168]}]]},{\"type\":\"block\",\"at\":[60,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[60,7],\"words\":\"hasSectorNote\",\"parts\":[\"hasSectorNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[60,40],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[60,46],\"words\":\"scope.hasApart\",\"parts\":[\"scope\",\"hasApart\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[60,66],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[60,72],\"words\":\"scope.hasMultiProvince\",\"parts\":[\"scope\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[60,100],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[60,106],\"words\":\"scope.hasGrants\",\"parts\":[\"scope\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[60,138],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[60,144],\"words\":\"scope.hasGrants\",\"parts\":[\"scope\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[60,192],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[60,216],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[60,222],\"words\":\"sectorTotal.rounding.exists\",\"parts\":[\"sectorTotal\",\"rounding\",\"exists\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[60,266],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[60,275],\"words\":\"sectorTotal.rounding.amount\",\"parts\":[\"sectorTotal\",\"rounding\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[61,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,7],\"words\":\"hasSectorSource\",\"parts\":[\"hasSectorSource\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[61,47],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,53],\"words\":\"scope.hasLoanAmount\",\"parts\":[\"scope\",\"hasLoanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[61,94],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,100],\"words\":\"apart.hasSources\",\"parts\":[\"apart\",\"hasSources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[61,133],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,139],\"words\":\"apart.hasSources\",\"parts\":[\"apart\",\"hasSources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[61,157],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,163],\"words\":\"scope.hasMultiProvince\",\"parts\":[\"scope\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[61,191],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,197],\"words\":\"scope.hasGrants\",\"parts\":[\"scope\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[61,229],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[61,235],\"words\":\"scope.hasGrants\",\"parts\":[\"scope\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[61,265],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[61,272],\"words\":\"apart\",\"parts\":[\"apart\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[61,289],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[61,296],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[64,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[64,7],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[67,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[67,7],\"words\":\"priority.highways\",\"parts\":[\"priority\",\"highways\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[69,29],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[69,37],\"words\":\"priority.highways\",\"parts\":[\"priority\",\"highways\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[69,56],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[69,62],\"words\":\"priority.highwayLength\",\"parts\":[\"priority\",\"highwayLength\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[69,89],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[69,99],\"words\":\"priority.highwayLength\",\"parts\":[\"priority\",\"highwayLength\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[69,130],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[69,136],\"words\":\"priority.namedHighways\",\"parts\":[\"priority\",\"namedHighways\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[69,167],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[69,175],\"words\":\"priority.namedHighways\",\"parts\":[\"priority\",\"namedHighways\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"h\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[69,208],\"words\":\"h.name\",\"parts\":[\"h\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[69,232],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[69,239],\"words\":\"priority.highwayLength\",\"parts\":[\"priority\",\"highwayLength\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[69,264],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[69,270],\"words\":\"priority.highwayProjects\",\"parts\":[\"priority\",\"highwayProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[69,307],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[69,315],\"words\":\"priority.highwayProjects\",\"parts\":[\"priority\",\"highwayProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[69,350],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[69,359],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[69,366],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[71,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[71,7],\"words\":\"priority.hasUrban\",\"parts\":[\"priority\",\"hasUrban\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[73,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[73,7],\"words\":\"priority.corridor\",\"parts\":[\"priority\",\"corridor\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[73,43],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[73,51],\"words\":\"priority.corridor\",\"parts\":[\"priority\",\"corridor\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[73,79],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[73,87],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[73,94],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[73,107],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[73,115],\"words\":\"priority.corridor\",\"parts\":[\"priority\",\"corridor\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"block\",\"at\":[73,141],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[73,147],\"words\":\"p.outputs\",\"parts\":[\"p\",\"outputs\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[73,160],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[73,172],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[73,180],\"words\":\"p.outputs\",\"parts\":[\"p\",\"outputs\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"o\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[73,200],\"words\":\"o.what\",\"parts\":[\"o\",\"what\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[73,208],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[73,218],\"words\":\"o.length\",\"parts\":[\"o\",\"length\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[73,228],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[73,235],\"words\":\"o.length\",\"parts\":[\"o\",\"length\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[74,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[74,7],\"words\":\"priority.urbanShare\",\"parts\":[\"priority\",\"urbanShare\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[74,31],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[74,37],\"words\":\"priority.urbanTransport\",\"parts\":[\"priority\",\"urbanTransport\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[74,107],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[74,115],\"words\":\"priority.urbanTransport\",\"parts\":[\"priority\",\"urbanTransport\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[74,149],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[74,158],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[74,165],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[74,196],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[74,206],\"words\":\"priority.urbanShare\",\"parts\":[\"priority\",\"urbanShare\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[74,269],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[74,277],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[74,301],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[74,308],\"words\":\"priority.urbanShare\",\"parts\":[\"priority\",\"urbanShare\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[76,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[76,7],\"words\":\"priority.forestryPrefectures\",\"parts\":[\"priority\",\"forestryPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[78,4],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[78,12],\"words\":\"priority.forestry\",\"parts\":[\"priority\",\"forestry\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[78,40],\"words\":\"p.fullName\",\"parts\":[\"p\",\"fullName\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[78,53],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[78,60],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[78,73],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[78,81],\"words\":\"../priority.forestryProvinces\",\"parts\":[\"priority\",\"forestryProvinces\"],\"depth\":1,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[78,115],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[78,121],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[78,133],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[78,145],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[78,154],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[78,164],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[78,170],\"words\":\"p.grant\",\"parts\":[\"p\",\"grant\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[78,182],\"words\":\"p.donor\",\"parts\":[\"p\",\"donor\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[78,193],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[78,202],\"words\":\"p.grant\",\"parts\":[\"p\",\"grant\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[78,218],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[78,225],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[78,249],\"words\":\"../area.name\",\"parts\":[\"area\",\"name\"],\"depth\":1,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[78,273],\"words\":\"../area.name\",\"parts\":[\"area\",\"name\"],\"depth\":1,\"isData\":false}}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[78,301],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[78,343],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[78,353],\"words\":\"priority.forestry\",\"parts\":[\"priority\",\"forestry\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[78,395],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[78,408],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[78,416],\"words\":\"priority.forestryPrefectures\",\"parts\":[\"priority\",\"forestryPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[78,451],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[78,459],\"words\":\"priority.forestryCounties\",\"parts\":[\"priority\",\"forestryCounties\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[78,490],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[78,497],\"words\":\"priority.forestryCounties\",\"parts\":[\"priority\",\"forestryCounties\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[81,32],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[81,39],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[81,60],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[81,68],\"words\":\"priority.vocational\",\"parts\":[\"priority\",\"vocational\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[81,105],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[81,117],\"words\":\"p.fullName\",\"parts\":[\"p\",\"fullName\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[81,130],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[81,137],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[81,151],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[81,157],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[81,167],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[81,176],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[81,206],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[81,212],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[81,224],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[81,231],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[81,245],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[81,252],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[81,286],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[81,292],\"words\":\"p.planned\",\"parts\":[\"p\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[81,310],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[81,320],\"words\":\"p.planned\",\"parts\":[\"p\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[81,331],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[81,338],\"words\":\"p.planned\",\"parts\":[\"p\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[82,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[82,7],\"words\":\"priority.aksuBeneficiaries\",\"parts\":[\"priority\",\"aksuBeneficiaries\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[84,4],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[84,12],\"words\":\"priority.aksu\",\"parts\":[\"priority\",\"aksu\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[84,36],\"words\":\"p.fullName\",\"parts\":[\"p\",\"fullName\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[84,49],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[84,56],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[84,70],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[84,82],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[84,88],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[84,98],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[84,107],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[84,117],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[84,124],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[84,201],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[84,211],\"words\":\"priority.aksuBeneficiaries\",\"parts\":[\"priority\",\"aksuBeneficiaries\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[84,239],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[84,246],\"words\":\"priority.aksuBeneficiaries\",\"parts\":[\"priority\",\"aksuBeneficiaries\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[84,275],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[84,283],\"words\":\"priority.aksu\",\"parts\":[\"priority\",\"aksu\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"block\",\"at\":[84,305],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[84,311],\"words\":\"p.planned\",\"parts\":[\"p\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[84,329],\"name\":\"measure\",\"values\":[{\"type\":\"path\",\"at\":[84,339],\"words\":\"p.planned\",\"parts\":[\"p\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[84,350],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[84,357],\"words\":\"p.planned\",\"parts\":[\"p\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[85,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[85,9],\"words\":\"priority.changji\",\"parts\":[\"priority\",\"changji\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[85,39],\"words\":\"p.fullName\",\"parts\":[\"p\",\"fullName\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[85,52],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[85,59],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[85,73],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[85,85],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[85,91],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[85,101],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[85,110],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[85,120],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[85,127],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[85,157],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[85,163],\"words\":\"p.counties\",\"parts\":[\"p\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[85,185],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[85,193],\"words\":\"p.counties\",\"parts\":[\"p\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[85,217],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[85,223],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[85,236],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[85,243],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[85,263],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[85,270],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[88,25],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[88,32],\"words\":\"published.projects\",\"parts\":[\"published\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[88,66],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[88,72],\"words\":\"form.isOfficial\",\"parts\":[\"form\",\"isOfficial\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"block\",\"at\":[88,100],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[88,106],\"words\":\"form.isJournal\",\"parts\":[\"form\",\"isJournal\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[89,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[89,7],\"words\":\"priority.instituteYear\",\"parts\":[\"priority\",\"instituteYear\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[91,4],\"name\":\"year\",\"values\":[{\"type\":\"path\",\"at\":[91,11],\"words\":\"priority.instituteYear\",\"parts\":[\"priority\",\"instituteYear\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[91,75],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[91,96],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[91,103],\"words\":\"priority.instituteYear\",\"parts\":[\"priority\",\"instituteYear\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[95,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[95,7],\"words\":\"places.hasPrefectures\",\"parts\":[\"places\",\"hasPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,13],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[97,21],\"words\":\"places.placed\",\"parts\":[\"places\",\"placed\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[97,37],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,43],\"words\":\"places.isOnePrefecture\",\"parts\":[\"places\",\"isOnePrefecture\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[97,67],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[97,77],\"words\":\"places.isOnePlaced\",\"parts\":[\"places\",\"isOnePlaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[97,110],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[97,118],\"words\":\"prefectures\",\"parts\":[\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[97,140],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[97,168],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[97,176],\"words\":\"places.distinctPrefectures\",\"parts\":[\"places\",\"distinctPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[]}]},{\"type\":\"block\",\"at\":[97,214],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,220],\"words\":\"places.hasCounties\",\"parts\":[\"places\",\"hasCounties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,247],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[97,255],\"words\":\"places.distinctCounties\",\"parts\":[\"places\",\"distinctCounties\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[97,287],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,293],\"words\":\"places.isOnePlaced\",\"parts\":[\"places\",\"isOnePlaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[97,330],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,336],\"words\":\"places.hasBoth\",\"parts\":[\"places\",\"hasBoth\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,359],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[97,367],\"words\":\"places.exclusive\",\"parts\":[\"places\",\"exclusive\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[97,385],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,391],\"words\":\"places.hasExclusiveAmount\",\"parts\":[\"places\",\"hasExclusiveAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,424],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[97,433],\"words\":\"places.exclusiveAmount\",\"parts\":[\"places\",\"exclusiveAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[97,470],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[97,478],\"words\":\"places.shared\",\"parts\":[\"places\",\"shared\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[97,493],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,499],\"words\":\"places.hasSharedAmount\",\"parts\":[\"places\",\"hasSharedAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,528],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[97,537],\"words\":\"places.sharedAmount\",\"parts\":[\"places\",\"sharedAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[97,574],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,580],\"words\":\"places.hasShared\",\"parts\":[\"places\",\"hasShared\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[97,598],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[97,608],\"words\":\"places.isOnePlaced\",\"parts\":[\"places\",\"isOnePlaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[97,646],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,652],\"words\":\"places.hasSharedAmount\",\"parts\":[\"places\",\"hasSharedAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,681],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[97,690],\"words\":\"places.sharedAmount\",\"parts\":[\"places\",\"sharedAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[97,727],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[97,737],\"words\":\"places.isOnePlaced\",\"parts\":[\"places\",\"isOnePlaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[97,774],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,780],\"words\":\"places.hasExclusiveAmount\",\"parts\":[\"places\",\"hasExclusiveAmount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[97,813],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[97,822],\"words\":\"places.exclusiveAmount\",\"parts\":[\"places\",\"exclusiveAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]}]},{\"type\":\"block\",\"at\":[97,868],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[97,874],\"words\":\"places.hasShared\",\"parts\":[\"places\",\"hasShared\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[98,95],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[98,102],\"words\":\"places.exclusiveAmount\",\"parts\":[\"places\",\"exclusiveAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[102,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[102,9],\"words\":\"prefectures\",\"parts\":[\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[103,11],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[103,28],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[103,36],\"words\":\"r.projects\",\"parts\":[\"r\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[103,52]}]]},{\"type\":\"helper\",\"at\":[103,70],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[103,78],\"words\":\"r.exclusive\",\"parts\":[\"r\",\"exclusive\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[103,95]}]]},{\"type\":\"helper\",\"at\":[103,113],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[103,121],\"words\":\"r.shared\",\"parts\":[\"r\",\"shared\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[103,135]}]]},{\"type\":\"helper\",\"at\":[103,153],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[103,162],\"words\":\"r.amount\",\"parts\":[\"r\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[103,176]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[107,27],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[107,35],\"words\":\"places.placed\",\"parts\":[\"places\",\"placed\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[107,54]}]]},{\"type\":\"helper\",\"at\":[107,72],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[107,80],\"words\":\"places.exclusive\",\"parts\":[\"places\",\"exclusive\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[107,102]}]]},{\"type\":\"helper\",\"at\":[107,120],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[107,128],\"words\":\"places.shared\",\"parts\":[\"places\",\"shared\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[107,147]}]]},{\"type\":\"helper\",\"at\":[107,165],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[107,174],\"words\":\"places.exclusiveAmount\",\"parts\":[\"places\",\"exclusiveAmount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[107,202]}]]},{\"type\":\"block\",\"at\":[108,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[108,7],\"words\":\"places.estimated\",\"parts\":[\"places\",\"estimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[108,52],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[108,60],\"words\":\"places.estimatedCount\",\"parts\":[\"places\",\"estimatedCount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[108,87]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[109,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[109,7],\"words\":\"places.unplaced\",\"parts\":[\"places\",\"unplaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[109,45],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[109,53],\"words\":\"places.unplacedCount\",\"parts\":[\"places\",\"unplacedCount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[109,79]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[112,28],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[112,34],\"words\":\"places.hasOthers\",\"parts\":[\"places\",\"hasOthers\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[112,52],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[112,60],\"words\":\"places.others\",\"parts\":[\"places\",\"others\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"o\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[112,84],\"words\":\"o.name\",\"parts\":[\"o\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[112,92],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[112,102],\"words\":\"@last\",\"parts\":[\"last\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[113,24],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[113,31],\"words\":\"places.distinctPrefectures\",\"parts\":[\"places\",\"distinctPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[113,62],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[113,69],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[116,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[116,9],\"words\":\"prefectures\",\"parts\":[\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[116,43],\"words\":\"r.key\",\"parts\":[\"r\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[116,61],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[116,71],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[116,79],\"words\":\"r.projects\",\"parts\":[\"r\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[116,95]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[117,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[117,9],\"words\":\"places.others\",\"parts\":[\"places\",\"others\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"o\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[117,45],\"words\":\"o.key\",\"parts\":[\"o\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[117,63],\"words\":\"o.name\",\"parts\":[\"o\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[120,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,7],\"words\":\"places.hasOutside\",\"parts\":[\"places\",\"hasOutside\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[120,29],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,35],\"words\":\"places.estimated\",\"parts\":[\"places\",\"estimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[120,70],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[120,78],\"words\":\"places.estimatedCount\",\"parts\":[\"places\",\"estimatedCount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[120,102],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[120,110],\"words\":\"places.estimated\",\"parts\":[\"places\",\"estimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[120,137],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[120,146],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[120,154],\"words\":\"p.regions\",\"parts\":[\"p\",\"regions\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"r\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[120,174],\"words\":\"r.name\",\"parts\":[\"r\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[120,192],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,198],\"words\":\"@last\",\"parts\":[\"last\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[120,238],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,244],\"words\":\"places.unplaced\",\"parts\":[\"places\",\"unplaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[120,272],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[120,280],\"words\":\"places.unplacedCount\",\"parts\":[\"places\",\"unplacedCount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[120,303],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[120,311],\"words\":\"places.unplaced\",\"parts\":[\"places\",\"unplaced\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[120,337],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[123,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[123,7],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[126,4],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[126,10],\"words\":\"approvals.hasDated\",\"parts\":[\"approvals\",\"hasDated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[126,30],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[126,36],\"words\":\"approvals.hasUndated\",\"parts\":[\"approvals\",\"hasUndated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[126,69],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[126,77],\"words\":\"approvals.dated\",\"parts\":[\"approvals\",\"dated\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[126,102],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[126,110],\"words\":\"approvals.undated\",\"parts\":[\"approvals\",\"undated\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[126,147],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[126,157],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]}],\"otherwise\":[{\"type\":\"block\",\"at\":[126,211],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[126,221],\"words\":\"scope.only\",\"parts\":[\"scope\",\"only\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[126,255],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[126,261],\"words\":\"approvals.hasUndated\",\"parts\":[\"approvals\",\"hasUndated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[126,315],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[126,321],\"words\":\"approvals.hasPeriods\",\"parts\":[\"approvals\",\"hasPeriods\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[126,388],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[127,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[127,7],\"words\":\"approvals.hasPeriods\",\"parts\":[\"approvals\",\"hasPeriods\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[128,47],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[128,54],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[130,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[130,9],\"words\":\"approvals.agencies\",\"parts\":[\"approvals\",\"agencies\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"a\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[130,50],\"words\":\"a.key\",\"parts\":[\"a\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[130,68],\"words\":\"a.name\",\"parts\":[\"a\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[131,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[131,9],\"words\":\"approvals.periods\",\"parts\":[\"approvals\",\"periods\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"block\",\"at\":[132,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[132,9],\"words\":\"p.parts\",\"parts\":[\"p\",\"parts\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"part\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[132,42],\"words\":\"p.key\",\"parts\":[\"p\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[132,60],\"words\":\"p.label\",\"parts\":[\"p\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[132,70],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[132,76],\"words\":\"p.isDated\",\"parts\":[\"p\",\"isDated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[132,98],\"words\":\"p.detail\",\"parts\":[\"p\",\"detail\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[132,127],\"words\":\"part.key\",\"parts\":[\"part\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[132,139],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[132,148],\"words\":\"part.amount\",\"parts\":[\"part\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[132,165]}]]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[133,15],\"words\":\"p.key\",\"parts\":[\"p\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[133,33],\"words\":\"p.label\",\"parts\":[\"p\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[133,43],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[133,49],\"words\":\"p.isDated\",\"parts\":[\"p\",\"isDated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[133,71],\"words\":\"p.detail\",\"parts\":[\"p\",\"detail\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[133,90],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[133,99],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[133,113]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[136,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[136,7],\"words\":\"approvals.hasNote\",\"parts\":[\"approvals\",\"hasNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[136,50],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[136,64],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[136,70],\"words\":\"scope.hasCredits\",\"parts\":[\"scope\",\"hasCredits\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[136,98],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[136,104],\"words\":\"scope.hasMultiProvince\",\"parts\":[\"scope\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[136,135],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[136,141],\"words\":\"scope.hasAnyGrant\",\"parts\":[\"scope\",\"hasAnyGrant\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[136,178],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[136,184],\"words\":\"scope.hasAnyGrant\",\"parts\":[\"scope\",\"hasAnyGrant\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[136,223],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[136,229],\"words\":\"approvals.hasUndatedLoans\",\"parts\":[\"approvals\",\"hasUndatedLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[137,47],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[137,54],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[145,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[145,9],\"words\":\"statuses\",\"parts\":[\"statuses\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"helper\",\"at\":[146,9],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[146,16],\"words\":\"s.name\",\"parts\":[\"s\",\"name\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[146,33],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[146,39],\"words\":\"s.asOf\",\"parts\":[\"s\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[146,47],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[146,54],\"words\":\"s.asOf\",\"parts\":[\"s\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[146,66]}]]}],\"otherwise\":[{\"type\":\"block\",\"at\":[146,83],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[146,89],\"words\":\"s.isKnown\",\"parts\":[\"s\",\"isKnown\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"helper\",\"at\":[146,135],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[146,143],\"words\":\"s.projects\",\"parts\":[\"s\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[146,159]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[149,37],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[149,45],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[149,68]}]]},{\"type\":\"block\",\"at\":[151,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[151,7],\"words\":\"statusSources.sources\",\"parts\":[\"statusSources\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[151,53],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[151,60],\"words\":\"statusSources\",\"parts\":[\"statusSources\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[151,78],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[151,85],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[152,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[152,7],\"words\":\"disbursements\",\"parts\":[\"disbursements\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[154,4],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[154,10],\"words\":\"hasSeveralDisbursements\",\"parts\":[\"hasSeveralDisbursements\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[154,67],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[154,75],\"words\":\"disbursements\",\"parts\":[\"disbursements\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"d\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[154,99],\"words\":\"d.name\",\"parts\":[\"d\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[154,107],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[154,113],\"words\":\"d.hasNumber\",\"parts\":[\"d\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[154,127],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[154,134],\"words\":\"d.number\",\"parts\":[\"d\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[154,152],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[154,158],\"words\":\"d.asOf\",\"parts\":[\"d\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[154,168],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[154,175],\"words\":\"d.asOf\",\"parts\":[\"d\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[154,194],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[154,203],\"words\":\"d.disbursed\",\"parts\":[\"d\",\"disbursed\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[154,216],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[154,226],\"words\":\"d.asOf\",\"parts\":[\"d\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[154,251],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[154,257],\"words\":\"d.share\",\"parts\":[\"d\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[154,272],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[154,282],\"words\":\"d.share\",\"parts\":[\"d\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[154,298],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[154,304],\"words\":\"d.undisbursed\",\"parts\":[\"d\",\"undisbursed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[154,323],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[154,332],\"words\":\"d.undisbursed\",\"parts\":[\"d\",\"undisbursed\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[154,354],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[154,361],\"words\":\"d.disbursed\",\"parts\":[\"d\",\"disbursed\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[156,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[156,7],\"words\":\"hasSupervision\",\"parts\":[\"hasSupervision\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[156,29],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[156,36],\"words\":\"supervision.date\",\"parts\":[\"supervision\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[156,83],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[156,90],\"words\":\"supervision.date\",\"parts\":[\"supervision\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[159,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[159,7],\"words\":\"pipeline.hasAny\",\"parts\":[\"pipeline\",\"hasAny\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[161,4],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[161,10],\"words\":\"pipeline.hasProposed\",\"parts\":[\"pipeline\",\"hasProposed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[161,36],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[161,44],\"words\":\"pipeline.proposedTotal.projects\",\"parts\":[\"pipeline\",\"proposedTotal\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[161,78],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[161,84],\"words\":\"pipeline.proposedTotal.amount\",\"parts\":[\"pipeline\",\"proposedTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[161,119],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[161,128],\"words\":\"pipeline.proposedTotal.amount\",\"parts\":[\"pipeline\",\"proposedTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[161,186],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[161,192],\"words\":\"pipeline.hasDropped\",\"parts\":[\"pipeline\",\"hasDropped\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[161,219],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[161,227],\"words\":\"pipeline.droppedTotal.projects\",\"parts\":[\"pipeline\",\"droppedTotal\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[161,260],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[161,266],\"words\":\"pipeline.droppedTotal.amount\",\"parts\":[\"pipeline\",\"droppedTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[161,302],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[161,311],\"words\":\"pipeline.droppedTotal.amount\",\"parts\":[\"pipeline\",\"droppedTotal\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[161,368],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[161,374],\"words\":\"scope.hasUncounted\",\"parts\":[\"scope\",\"hasUncounted\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[161,412],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[161,418],\"words\":\"pipeline.hasUnverified\",\"parts\":[\"pipeline\",\"hasUnverified\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[162,98],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[162,105],\"words\":\"pipeline.unit\",\"parts\":[\"pipeline\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[166,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[166,9],\"words\":\"pipeline.proposed\",\"parts\":[\"pipeline\",\"proposed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[166,45],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[166,53],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[166,60],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[166,72],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[166,79],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[166,93]}]]},{\"type\":\"helper\",\"at\":[166,122],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[166,129],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[166,143]}]]},{\"type\":\"helper\",\"at\":[166,161],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[166,170],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[166,184]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[168,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[168,9],\"words\":\"pipeline.dropped\",\"parts\":[\"pipeline\",\"dropped\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[168,44],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[168,52],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[168,59],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[168,71],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[168,78],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[168,92]}]]},{\"type\":\"helper\",\"at\":[168,123],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[168,130],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[168,144]}]]},{\"type\":\"helper\",\"at\":[168,162],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[168,171],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[168,185]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[170,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[170,9],\"words\":\"pipeline.unverified\",\"parts\":[\"pipeline\",\"unverified\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[170,47],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[170,55],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[170,62],\"words\":\"p\",\"parts\":[\"p\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[170,74],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[170,81],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[170,95]}]]},{\"type\":\"helper\",\"at\":[170,126],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[170,133],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[170,147]}]]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[176,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[176,7],\"words\":\"hasDebt\",\"parts\":[\"hasDebt\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[178,4],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[178,11],\"words\":\"debt.period\",\"parts\":[\"debt\",\"period\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[178,40],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[178,49],\"words\":\"debt.due\",\"parts\":[\"debt\",\"due\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[178,102],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[178,111],\"words\":\"debt.collected\",\"parts\":[\"debt\",\"collected\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[178,131]}]]},{\"type\":\"helper\",\"at\":[178,140],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[178,147],\"words\":\"debt.collected\",\"parts\":[\"debt\",\"collected\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[181,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[181,7],\"words\":\"untyped.hasRows\",\"parts\":[\"untyped\",\"hasRows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[181,24],\"name\":\"partials/untyped-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[186,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[186,7],\"words\":\"untyped.isAll\",\"parts\":[\"untyped\",\"isAll\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[187,31],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[187,37],\"words\":\"scope.hasMultiProvince\",\"parts\":[\"scope\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[187,73],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[188,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[188,7],\"words\":\"hasKept\",\"parts\":[\"hasKept\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[189,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[189,7],\"words\":\"scope.hasDoubtful\",\"parts\":[\"scope\",\"hasDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[189,34],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[189,42],\"words\":\"headline.doubtful\",\"parts\":[\"headline\",\"doubtful\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[189,93],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[189,101],\"words\":\"doubts\",\"parts\":[\"doubts\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"d\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[189,118],\"words\":\"d.name\",\"parts\":[\"d\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[189,126],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[189,132],\"words\":\"d.hasNumber\",\"parts\":[\"d\",\"hasNumber\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[189,146],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[189,153],\"words\":\"d.number\",\"parts\":[\"d\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[189,174],\"words\":\"d.reason\",\"parts\":[\"d\",\"reason\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[189,184],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[189,190],\"words\":\"@last\",\"parts\":[\"last\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[190,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[190,7],\"words\":\"hasPublished\",\"parts\":[\"hasPublished\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[191,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[191,7],\"words\":\"area.hasPrefectures\",\"parts\":[\"area\",\"hasPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[191,43],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[191,53]}],\"options\":[]},{\"type\":\"block\",\"at\":[191,90],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[191,96],\"words\":\"form.isOfficial\",\"parts\":[\"form\",\"isOfficial\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"block\",\"at\":[191,124],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[191,130],\"words\":\"form.isJournal\",\"parts\":[\"form\",\"isJournal\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[192,16],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[192,26]}],\"options\":[]},{\"type\":\"block\",\"at\":[194,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[194,7],\"words\":\"hasConflicts\",\"parts\":[\"hasConflicts\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[201,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[201,9],\"words\":\"conflicts\",\"parts\":[\"conflicts\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"c\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[202,11],\"words\":\"c.name\",\"parts\":[\"c\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[202,30],\"words\":\"c.field\",\"parts\":[\"c\",\"field\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[202,48],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[202,56],\"words\":\"c.values\",\"parts\":[\"c\",\"values\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"v\"],\"body\":[{\"type\":\"block\",\"at\":[202,73],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[202,83],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[202,107],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[202,113],\"words\":\"v.isQuantity\",\"parts\":[\"v\",\"isQuantity\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[202,127],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[202,133],\"words\":\"v.quantity\",\"parts\":[\"v\",\"quantity\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[202,145],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[202,154],\"words\":\"v.quantity\",\"parts\":[\"v\",\"quantity\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[202,191],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[202,198],\"words\":\"v.words\",\"parts\":[\"v\",\"words\"],\"depth\":0,\"isData\":false}],\"options\":[]}]},{\"type\":\"block\",\"at\":[202,222],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[202,228],\"words\":\"v.isPlanned\",\"parts\":[\"v\",\"isPlanned\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[202,251],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[202,257],\"words\":\"v.isReported\",\"parts\":[\"v\",\"isReported\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[202,283],\"words\":\"v.publisher\",\"parts\":[\"v\",\"publisher\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[202,297],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[202,303],\"words\":\"v.asOf\",\"parts\":[\"v\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[202,311],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[202,318],\"words\":\"v.asOf\",\"parts\":[\"v\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[202,330]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[202,368],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[202,375],\"words\":\"v\",\"parts\":[\"v\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[207,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[207,9],\"words\":\"changes\",\"parts\":[\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[207,18],\"name\":\"partials/what-changed-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[208,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[208,7],\"words\":\"form.isOfficial\",\"parts\":[\"form\",\"isOfficial\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[208,24],\"name\":\"partials/sign-official-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[208,66],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[208,72],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[209,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[209,7],\"words\":\"scope.hasProjects\",\"parts\":[\"scope\",\"hasProjects\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[210,15],\"name\":\"count\",\"values\":[{\"type\":\"path\",\"at\":[210,23],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[210,64],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[210,70],\"words\":\"projects.hasUnnamed\",\"parts\":[\"projects\",\"hasUnnamed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[211,105],\"name\":\"unit\",\"values\":[{\"type\":\"path\",\"at\":[211,112],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[215,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[215,7],\"words\":\"scope.hasLoans\",\"parts\":[\"scope\",\"hasLoans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[216,25],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[217,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[217,9],\"words\":\"projects.loans\",\"parts\":[\"projects\",\"loans\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[218,11],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[218,19],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[218,25],\"words\":\"p.isDoubtful\",\"parts\":[\"p\",\"isDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[218,56],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[218,63],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[218,77]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[218,97],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[218,116],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[218,123],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[218,139]}]]},{\"type\":\"helper\",\"at\":[218,157],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[218,166],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[218,180]}]]},{\"type\":\"helper\",\"at\":[218,198],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[218,205],\"words\":\"p.status\",\"parts\":[\"p\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[218,219]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[220,50],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[220,59],\"words\":\"headline.loanAmount\",\"parts\":[\"headline\",\"loanAmount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[220,84]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[222,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[222,7],\"words\":\"projects.hasMultiProvince\",\"parts\":[\"projects\",\"hasMultiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[223,28],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[224,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[224,9],\"words\":\"projects.multiProvince\",\"parts\":[\"projects\",\"multiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[225,11],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[225,19],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[225,25],\"words\":\"p.isDoubtful\",\"parts\":[\"p\",\"isDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[225,56],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[225,63],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[225,77]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[225,97],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[225,116],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[225,123],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[225,139]}]]},{\"type\":\"helper\",\"at\":[225,157],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[225,166],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[225,180]}]]},{\"type\":\"helper\",\"at\":[225,198],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[225,205],\"words\":\"p.status\",\"parts\":[\"p\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[225,219]}]]},{\"type\":\"block\",\"at\":[226,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[226,9],\"words\":\"p.grants\",\"parts\":[\"p\",\"grants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"g\"],\"body\":[{\"type\":\"helper\",\"at\":[227,33],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[227,40],\"words\":\"g.number\",\"parts\":[\"g\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[227,54]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[227,74],\"words\":\"g.lender\",\"parts\":[\"g\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[227,93],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[227,100],\"words\":\"g.approval\",\"parts\":[\"g\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[227,116]}]]},{\"type\":\"helper\",\"at\":[227,134],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[227,143],\"words\":\"g.amount\",\"parts\":[\"g\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[227,157]}]]},{\"type\":\"helper\",\"at\":[227,175],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[227,182],\"words\":\"g.status\",\"parts\":[\"g\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[227,196]}]]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[231,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[231,7],\"words\":\"projects.hasGrants\",\"parts\":[\"projects\",\"hasGrants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[233,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[233,9],\"words\":\"projects.grants\",\"parts\":[\"projects\",\"grants\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"p\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[234,11],\"words\":\"p.name\",\"parts\":[\"p\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[234,19],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[234,25],\"words\":\"p.isDoubtful\",\"parts\":[\"p\",\"isDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[234,56],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[234,63],\"words\":\"p.number\",\"parts\":[\"p\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[234,77]}]]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[234,97],\"words\":\"p.lender\",\"parts\":[\"p\",\"lender\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[234,116],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[234,123],\"words\":\"p.approval\",\"parts\":[\"p\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[234,139]}]]},{\"type\":\"helper\",\"at\":[234,157],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[234,166],\"words\":\"p.amount\",\"parts\":[\"p\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[234,180]}]]},{\"type\":\"helper\",\"at\":[234,198],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[234,205],\"words\":\"p.status\",\"parts\":[\"p\",\"status\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[234,219]}]]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[239,19],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[239,25],\"words\":\"scope.hasDoubtful\",\"parts\":[\"scope\",\"hasDoubtful\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[240,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[240,7],\"words\":\"projects.hasSources\",\"parts\":[\"projects\",\"hasSources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[240,51],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[240,58],\"words\":\"headline.projects\",\"parts\":[\"headline\",\"projects\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[240,80],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[240,87],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[242,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[242,7],\"words\":\"form.isOfficial\",\"parts\":[\"form\",\"isOfficial\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[242,41],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[244,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[244,7],\"words\":\"form.isOfficial\",\"parts\":[\"form\",\"isOfficial\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[246,18],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[246,28]}],\"options\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[248,9],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[248,15],\"words\":\"sources\",\"parts\":[\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[249,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[249,7],\"words\":\"sources\",\"parts\":[\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[250,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[250,9],\"words\":\"sources\",\"parts\":[\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"s\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[250,35],\"words\":\"s.key\",\"parts\":[\"s\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[250,46],\"words\":\"s.text\",\"parts\":[\"s\",\"text\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[253,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[253,7],\"words\":\"form.isJournal\",\"parts\":[\"form\",\"isJournal\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[253,23],\"name\":\"partials/foot-journal-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[254,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[254,7],\"words\":\"form.isOfficial\",\"parts\":[\"form\",\"isOfficial\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[254,24],\"name\":\"partials/foot-official-zh-CN\",\"values\":[],\"options\":[]}],\"otherwise\":[{\"type\":\"partial\",\"at\":[255,1],\"name\":\"partials/imprint-zh-CN\",\"values\":[],\"options\":[]}]}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:1:36",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":1,"column":37},"end":{"line":1,"column":46}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:1:49","text",{"name":"at","hash":{},"data":data}))
    + "外部资金项目情况";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:1:65",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":1,"column":66},"end":{"line":1,"column":75}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:1:78","text",{"name":"at","hash":{},"data":data}))
    + "国际金融组织贷款项目情况";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:1:141","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:1:147",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:1:167","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:2:24",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/head-official-zh-CN"),depth0,{"name":"partials/head-official-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:2:66",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isJournal"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:2:88",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/head-journal-zh-CN"),depth0,{"name":"partials/head-journal-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:3:1","text",{"name":"at","hash":{},"data":data}))
    + "<masthead name=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:3:17",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"isAll"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:3:71","text",{"name":"at","hash":{},"data":data}))
    + "\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:3:72",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasUnit"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:3:131",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasStorageNote"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:3:210",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:3:267","text",{"name":"at","hash":{},"data":data}))
    + ">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:4:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasNumber"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:5:1","text",{"name":"at","hash":{},"data":data}))
    + "<date>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:5:7",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:5:20","text",{"name":"at","hash":{},"data":data}))
    + "</date>\n</masthead>\n<h1>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:7:5",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"isAll"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(15, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:7:87","text",{"name":"at","hash":{},"data":data}))
    + "</h1>\n<aside class=\"editor\">【编者按】本期反映截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:8:34",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:8:47","text",{"name":"at","hash":{},"data":data}))
    + "有来源可查的"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:8:53",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":8,"column":54},"end":{"line":8,"column":63}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:8:66",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"isAll"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(17, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:8:108","text",{"name":"at","hash":{},"data":data}))
    + "项目。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:8:111",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.program(19, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:8:220","text",{"name":"at","hash":{},"data":data}))
    + "来源不一致的数据逐项注明。</aside>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:9:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasKeyFigures"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:3:38","text",{"name":"at","hash":{},"data":data}))
    + "外部资金项目组合简报";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:3:56","text",{"name":"at","hash":{},"data":data}))
    + "外贷项目组合简报";
},"9":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:3:95","text",{"name":"at","hash":{},"data":data}))
    + "issuer=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:3:103",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:3:123","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"10":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:3:161","text",{"name":"at","hash":{},"data":data}))
    + "storage-note=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:3:175",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"storageNote"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:3:202","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:3:233","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:3:239",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:3:259","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:4:24","text",{"name":"at","hash":{},"data":data}))
    + "<issue>第"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:4:32",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"number"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:4:53","text",{"name":"at","hash":{},"data":data}))
    + "期"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:4:54",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"hasTotalNumber"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:4:120","text",{"name":"at","hash":{},"data":data}))
    + "</issue>";
},"13":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:4:82","text",{"name":"at","hash":{},"data":data}))
    + "（总第"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:4:85",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"brief"),"totalNumber"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:4:111","text",{"name":"at","hash":{},"data":data}))
    + "期）";
},"14":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:7:26",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":7,"column":27},"end":{"line":7,"column":36}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:7:39","text",{"name":"at","hash":{},"data":data}))
    + "外部资金项目情况";
},"15":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:7:55",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":7,"column":56},"end":{"line":7,"column":65}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:7:68","text",{"name":"at","hash":{},"data":data}))
    + "国际金融组织贷款项目情况";
},"16":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:8:87","text",{"name":"at","hash":{},"data":data}))
    + "外部资金";
},"17":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:8:99","text",{"name":"at","hash":{},"data":data}))
    + "外贷";
},"18":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:8:131","text",{"name":"at","hash":{},"data":data}))
    + "公布数取自"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:8:136",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"published"), "publisher", {"start":{"line":8,"column":137},"end":{"line":8,"column":156}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:8:159","text",{"name":"at","hash":{},"data":data}))
    + "文章，计算数由所列项目逐笔加总。两者口径不同，分列而不相加、不相除；";
},"19":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:8:201","text",{"name":"at","hash":{},"data":data}))
    + "各数由所列项目逐笔加总；";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:9:22","text",{"name":"at","hash":{},"data":data}))
    + "<key-figures>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:10:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:11:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:12:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:13:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:14:1","text",{"name":"at","hash":{},"data":data}))
    + "</key-figures>";
},"21":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:10:21","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:10:40",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:10:81","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>外贷项目累计（公布数）</label></key-figure>";
},"22":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:11:26","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:11:45",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"count","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:11:85","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>收录项目（计算数）</label></key-figure>";
},"23":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:12:23","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:12:42",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"amount","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:12:85","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>仅涉"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:12:102",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":12,"column":103},"end":{"line":12,"column":112}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:12:115","text",{"name":"at","hash":{},"data":data}))
    + "贷款（计算数）</label></key-figure>";
},"24":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:13:21","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:13:40",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"loans"),{"name":"amount","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:13:74","text",{"name":"at","hash":{},"data":data}))
    + "</value><label>“十四五”贷款（公布数）</label></key-figure>";
},"25":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:19:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>据"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:19:5",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"published"), "publisher", {"start":{"line":19,"column":6},"end":{"line":19,"column":25}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:19:28","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "文章（以下简称财政厅文章），国际金融组织和外国政府贷款（以下统称外贷）项目累计"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:19:67",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:19:95","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。统计自"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:19:99",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"year").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"startYear"),{"name":"year","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:19:127","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "起，截止日未注明。项目分布于"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:19:141",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"prefectures"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:19:172","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "地州市、"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:19:176",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"counties"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:19:204","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "县市区，涉及的领域包括"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:19:215",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"sectors"),{"name":"list","hash":{},"fn":container.program(26, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:19:268",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:19:295","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</p>\n<p>“十四五”期间（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:20:12",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"2021—2025年",{"name":"literal","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:20:36","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）实施国际金融组织贷款项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:20:49",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:20:72","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，分布于"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:20:76",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"prefectures"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:20:102","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "地州市、"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:20:106",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"counties"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:20:129","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "县市区。涉及的领域包括"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:20:140",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"sectors"),{"name":"list","hash":{},"fn":container.program(27, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:20:188","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。贷款合计"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:20:193",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"loans"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:20:214","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，来源未注明汇率及折算日期"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:20:227",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"plan"),"loans"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:20:246","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</p>\n";
},"26":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:19:249",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"27":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:20:169",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"28":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:6",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:19","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，数据集收录"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:25",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"funders"),{"name":"list","hash":{},"fn":container.program(29, data, 1, blockParams),"inverse":container.program(31, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:130","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "已批准且涉及"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:136",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":23,"column":137},"end":{"line":23,"column":146}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:149","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "的项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:152",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:179",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"each","hash":{},"fn":container.program(32, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:276",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(34, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:901","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:902",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasUnknown"),{"name":"if","hash":{},"fn":container.program(50, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:970",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(51, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:1282","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"29":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:55",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:65",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasShort"),{"name":"if","hash":{},"fn":container.program(30, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:83","text",{"name":"at","hash":{},"data":data}))
    + "（以下简称"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:88",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"short"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:99","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）";
},"31":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:23:115","text",{"name":"at","hash":{},"data":data}))
    + "贷款方不详、";
},"32":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:206","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，即"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:208",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"fullName"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:222",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(33, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"33":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:241","text",{"name":"at","hash":{},"data":data}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:242",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:259","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）";
},"34":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:298",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"isAllLoans"),{"name":"if","hash":{},"fn":container.program(35, data, 0, blockParams),"inverse":container.program(39, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:535",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"if","hash":{},"fn":container.program(41, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:562","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "承诺额"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:565",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:595",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"isOneLender"),{"name":"if","hash":{},"fn":container.program(42, data, 0, blockParams),"inverse":container.program(45, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:322",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.program(37, data, 0),"data":data})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:23:340","text",{"name":"at","hash":{},"data":data}))
    + "，";
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:349","text",{"name":"at","hash":{},"data":data}))
    + "，均为仅涉"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:354",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":23,"column":355},"end":{"line":23,"column":364}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:367","text",{"name":"at","hash":{},"data":data}))
    + "的贷款项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:372",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasCredits"),{"name":"if","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:414","text",{"name":"at","hash":{},"data":data}))
    + "，";
},"38":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:23:396","text",{"name":"at","hash":{},"data":data}))
    + "（含国际开发协会信贷）";
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:430","text",{"name":"at","hash":{},"data":data}))
    + "。其中，仅涉"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:436",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":23,"column":437},"end":{"line":23,"column":446}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:449","text",{"name":"at","hash":{},"data":data}))
    + "的贷款项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:454",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanProjects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:485",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasCredits"),{"name":"if","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:527","text",{"name":"at","hash":{},"data":data}))
    + "，";
},"40":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:23:509","text",{"name":"at","hash":{},"data":data}))
    + "（含国际开发协会信贷）";
},"41":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:23:553","text",{"name":"at","hash":{},"data":data}))
    + "贷款";
},"42":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:620","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:621",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"unless","hash":{},"fn":container.program(43, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:655","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "由"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:656",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"mainLenders"),{"name":"each","hash":{},"fn":container.program(44, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:704","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "提供";
},"43":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:23:643","text",{"name":"at","hash":{},"data":data}))
    + "均";
},"44":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:23:684",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"short"), depth0));
},"45":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:714","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "："
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:715",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lenders"),{"name":"each","hash":{},"fn":container.program(46, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"46":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:739",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(blockParams[0][0],"isAgency"),{"name":"unless","hash":{},"fn":container.program(47, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"47":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:761",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"short"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:772",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[1][0],"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:792",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"if","hash":{},"fn":container.program(48, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:835",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(blockParams[1][0],"isLast"),{"name":"unless","hash":{},"fn":container.program(49, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"48":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:808","text",{"name":"at","hash":{},"data":data}))
    + "、"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:809",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[2][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"49":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:23:855","text",{"name":"at","hash":{},"data":data}))
    + "；";
},"50":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:926","text",{"name":"at","hash":{},"data":data}))
    + "合计不含"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:930",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"unknown"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:953","text",{"name":"at","hash":{},"data":data}))
    + "金额不详的贷款项目。";
},"51":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:993",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"grantFunders"),{"name":"list","hash":{},"fn":container.program(52, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:1047",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"if","hash":{},"fn":container.program(53, data, 0, blockParams),"inverse":container.program(54, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:1160",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"grants"),"amount"),{"name":"if","hash":{},"fn":container.program(56, data, 0, blockParams),"inverse":container.program(57, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:1274","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。";
},"52":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:23:1028",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"53":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:23:1065","text",{"name":"at","hash":{},"data":data}))
    + "赠款";
},"54":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:1075","text",{"name":"at","hash":{},"data":data}))
    + "单独赠款项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:1081",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"grants"),"projects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:1115",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"grants"),"amount"),{"name":"if","hash":{},"fn":container.program(55, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"55":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:23:1145","text",{"name":"at","hash":{},"data":data}))
    + "、";
},"56":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:1190",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"grants"),"amount"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:23:1223",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"grants"),"amount"),{"name":"cite","hash":{},"data":data}));
},"57":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:23:1262","text",{"name":"at","hash":{},"data":data}))
    + "，金额不详";
},"58":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:25:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"hasRows"),{"name":"if","hash":{},"fn":container.program(59, data, 0, blockParams),"inverse":container.program(62, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"59":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:25:24","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:25:29",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:25:42","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，数据集收录涉及"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:25:50",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":25,"column":51},"end":{"line":25,"column":60}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:25:63","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "、已承诺资金的项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:25:72",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:25:98","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，承诺额"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:25:102",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"groups"),{"name":"each","hash":{},"fn":container.program(60, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:25:191","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，来源均未说明是贷款还是赠款。</p>";
},"60":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:25:133",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:25:163",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"61":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:25:151","text",{"name":"at","hash":{},"data":data}))
    + "、";
},"62":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:25:218","text",{"name":"at","hash":{},"data":data}))
    + "<p>截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:25:223",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:25:236","text",{"name":"at","hash":{},"data":data}))
    + "，数据集未收录已批准且涉及"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:25:249",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":25,"column":250},"end":{"line":25,"column":259}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:25:262","text",{"name":"at","hash":{},"data":data}))
    + "的项目。</p>";
},"63":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:27:23",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/pull-journal-zh-CN"),depth0,{"name":"partials/pull-journal-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"64":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:25","text",{"name":"at","hash":{},"data":data}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:28",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:398",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasUncounted"),{"name":"if","hash":{},"fn":container.program(71, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:610",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasDoubtful"),{"name":"if","hash":{},"fn":container.program(75, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:678",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"undated"),"some",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(76, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:728",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"undated"),"all",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(77, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:776","text",{"name":"at","hash":{},"data":data}))
    + "</p>";
},"65":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:58","text",{"name":"at","hash":{},"data":data}))
    + "跨省项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:62",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"multiProvince"),"projects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:103","text",{"name":"at","hash":{},"data":data}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:104",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":28,"column":105},"end":{"line":28,"column":114}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:117","text",{"name":"at","hash":{},"data":data}))
    + "份额不详，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:122",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiLoans"),{"name":"if","hash":{},"fn":container.program(66, data, 0),"inverse":container.program(68, data, 0),"data":data})) != null ? stack1 : "");
},"66":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:149","text",{"name":"at","hash":{},"data":data}))
    + "其贷款"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:152",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"multiProvince"),"loans"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:191",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiGrants"),{"name":"if","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:269","text",{"name":"at","hash":{},"data":data}))
    + "未计入上述金额。";
},"67":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:219","text",{"name":"at","hash":{},"data":data}))
    + "、赠款"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:222",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"multiProvince"),"grants"),{"name":"amount","hash":{},"data":data}));
},"68":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:285",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiGrants"),{"name":"if","hash":{},"fn":container.program(69, data, 0),"inverse":container.program(70, data, 0),"data":data})) != null ? stack1 : "");
},"69":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:313","text",{"name":"at","hash":{},"data":data}))
    + "其赠款"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:316",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"multiProvince"),"grants"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:356","text",{"name":"at","hash":{},"data":data}))
    + "未计入上述金额。";
},"70":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:28:372","text",{"name":"at","hash":{},"data":data}))
    + "金额不详。";
},"71":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:424",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProposed"),{"name":"if","hash":{},"fn":container.program(72, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:528",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasDropped"),{"name":"if","hash":{},"fn":container.program(74, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:600","text",{"name":"at","hash":{},"data":data}))
    + "另列。";
},"72":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:449","text",{"name":"at","hash":{},"data":data}))
    + "拟议项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:453",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"proposed"),"projects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:489",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasDropped"),{"name":"if","hash":{},"fn":container.program(73, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"73":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:28:513","text",{"name":"at","hash":{},"data":data}))
    + "、";
},"74":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:552","text",{"name":"at","hash":{},"data":data}))
    + "终止准备项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:558",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"dropped"),"projects"),{"name":"count","hash":{},"data":data}));
},"75":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:635","text",{"name":"at","hash":{},"data":data}))
    + "存疑金额"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:639",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"doubtful"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:666","text",{"name":"at","hash":{},"data":data}))
    + "，已加注。";
},"76":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:28:711","text",{"name":"at","hash":{},"data":data}))
    + "部分来源未注明日期。";
},"77":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:28:760","text",{"name":"at","hash":{},"data":data}))
    + "来源均未注明日期。";
},"78":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:31:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>资金来源</h2>\n<p>仅涉"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:32:6",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":32,"column":7},"end":{"line":32,"column":16}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:32:19","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "的贷款项目承诺额"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:32:27",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"lenderTotal"),"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:32:56","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:32:57",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"isOneLender"),{"name":"if","hash":{},"fn":container.program(79, data, 0, blockParams),"inverse":container.program(82, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:32:284",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"isConvertible"),{"name":"if","hash":{},"fn":container.program(84, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:32:337",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasAnyGrant"),{"name":"if","hash":{},"fn":container.program(85, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:32:381","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n<table id=\"lenders\" columns=\"left right right right\" weights=\"3 1 1 1\" unit=\"单位：个、"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:33:83",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"lenderTotal"),"amount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:33:110","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" continued=\"续表\">\n<caption>按贷款方分列的项目和承诺额</caption>\n<thead><tr><th>贷款方</th><th>项目数</th><th>承诺额</th><th>占比</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:37:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lenders"),{"name":"each","hash":{},"fn":container.program(86, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:40:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n<tfoot><tr><td>合计</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:41:27",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"lenderTotal"),"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:41:70","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:41:79",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"lenderTotal"),"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:41:121","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:41:130",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"lenderTotal"),"share"),{"name":"percent","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:41:172","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr></tfoot>\n</table>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasLenderNote"),{"name":"if","hash":{},"fn":container.program(92, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:44:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasLoanAmount"),{"name":"if","hash":{},"fn":container.program(99, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"79":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:32:82",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"unless","hash":{},"fn":container.program(80, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:32:116","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "由"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:32:117",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"mainLenders"),{"name":"each","hash":{},"fn":container.program(81, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:32:165","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "提供，见<ref to=\"lenders\"/>。";
},"80":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:32:104","text",{"name":"at","hash":{},"data":data}))
    + "均";
},"81":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:32:145",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"short"), depth0));
},"82":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:32:197","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "贷款方为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:32:201",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"mainLenders"),{"name":"list","hash":{},"fn":container.program(83, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:32:249","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，分贷款方情况见<ref to=\"lenders\"/>。";
},"83":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:32:229",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"short"), depth0));
},"84":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:32:311","text",{"name":"at","hash":{},"data":data}))
    + "各笔贷款批准年份不同，不折算为人民币。";
},"85":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:32:362","text",{"name":"at","hash":{},"data":data}))
    + "赠款单列，不与贷款相加。";
},"86":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:38:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isAgency"),{"name":"if","hash":{},"fn":container.program(87, data, 0, blockParams),"inverse":container.program(90, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:38:106","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:38:110",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isFirstAgency"),{"name":"if","hash":{},"fn":container.program(91, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:38:143",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:38:153","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:38:162",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:38:195","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:38:204",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:38:236","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:38:245",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(blockParams[0][0],"share"),{"name":"percent","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:38:277","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"87":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:38:19",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"isFirstAgency"),{"name":"if","hash":{},"fn":container.program(88, data, 0, blockParams),"inverse":container.program(89, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"88":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:38:42","text",{"name":"at","hash":{},"data":data}))
    + "<tr indent=\"1\">";
},"89":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:38:65","text",{"name":"at","hash":{},"data":data}))
    + "<tr indent=\"4\">";
},"90":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:38:95","text",{"name":"at","hash":{},"data":data}))
    + "<tr>";
},"91":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:38:133","text",{"name":"at","hash":{},"data":data}))
    + "其中：";
},"92":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p class=\"note\">注："
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:40",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasApart"),{"name":"if","hash":{},"fn":container.program(93, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:257",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"blended"),{"name":"each","hash":{},"fn":container.program(97, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:353",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"lenderTotal"),"rounding"),"exists"),{"name":"if","hash":{},"fn":container.program(98, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:449","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>";
},"93":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:62","text",{"name":"at","hash":{},"data":data}))
    + "合计不含"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:66",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(94, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:179",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(96, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:249","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"94":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:96","text",{"name":"at","hash":{},"data":data}))
    + "跨省项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:100",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"multiProvince"),"projects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:141",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(95, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"95":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:43:164","text",{"name":"at","hash":{},"data":data}))
    + "和";
},"96":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:202","text",{"name":"at","hash":{},"data":data}))
    + "单独赠款项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:208",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"headline"),"grants"),"projects"),{"name":"count","hash":{},"data":data}));
},"97":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:281",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:291","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:292",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:309","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）同时使用两家机构资金，在机构行中各计一次，在贷款方和合计中只计一次。";
},"98":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:388","text",{"name":"at","hash":{},"data":data}))
    + "因四舍五入，分项之和与合计相差"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:403",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"lenderTotal"),"rounding"),"amount"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:43:441","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"99":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:44:28","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"source\">数据来源："
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:44:51",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"lenderTotal"),"amount"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:44:78","text",{"name":"at","hash":{},"data":data}))
    + "。截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:44:81",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:44:94","text",{"name":"at","hash":{},"data":data}))
    + "。</p>";
},"100":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:48:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>行业分布</h2>\n<p>行业按来源所列第一个行业词归类，一个项目只计一次，不设权重。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:49:34",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sectors"),{"name":"each","hash":{},"fn":container.program(101, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:49:173","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "各行业情况见<ref to=\"sectors\"/>。</p>\n<table id=\"sectors\" columns=\"left right right right\" weights=\"3 1 1 1\" unit=\"单位：个、"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:50:83",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"sectorTotal"),"amount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:50:110","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" continued=\"续表\">\n<caption>按行业分列的项目和承诺额</caption>\n<thead><tr><th>行业</th><th>项目数</th><th>贷款项目数</th><th>贷款承诺额</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:54:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sectors"),{"name":"each","hash":{},"fn":container.program(103, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:57:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n<tfoot><tr><td>合计</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:58:27",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"sectorTotal"),"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:58:70","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:58:79",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"sectorTotal"),"loanProjects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:58:126","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:58:135",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"sectorTotal"),"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:58:177","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr></tfoot>\n</table>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:60:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSectorNote"),{"name":"if","hash":{},"fn":container.program(104, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:61:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSectorSource"),{"name":"if","hash":{},"fn":container.program(110, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"101":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:49:58",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"leads"),{"name":"if","hash":{},"fn":container.program(102, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"102":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:49:73",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:49:83","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "类项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:49:86",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[1][0],"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:49:106","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，承诺额"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:49:110",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:49:129","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，占贷款承诺额的"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:49:137",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(blockParams[1][0],"share"),{"name":"percent","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:49:156","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。";
},"103":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:55:1","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:55:9",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:55:19","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:55:28",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:55:61","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:55:70",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"loanProjects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:55:107","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:55:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:55:148","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"104":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:60:22","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">注："
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:60:40",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasApart"),{"name":"if","hash":{},"fn":container.program(105, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:60:216",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"sectorTotal"),"rounding"),"exists"),{"name":"if","hash":{},"fn":container.program(109, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:60:312","text",{"name":"at","hash":{},"data":data}))
    + "</p>";
},"105":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:60:62","text",{"name":"at","hash":{},"data":data}))
    + "项目数含"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:60:66",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(106, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:60:138",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(108, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:60:174","text",{"name":"at","hash":{},"data":data}))
    + "；贷款项目数和贷款承诺额仅含仅涉"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:60:190",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":60,"column":191},"end":{"line":60,"column":200}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:60:203","text",{"name":"at","hash":{},"data":data}))
    + "的贷款项目。";
},"106":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:60:96","text",{"name":"at","hash":{},"data":data}))
    + "跨省项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:60:100",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(107, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"107":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:60:123","text",{"name":"at","hash":{},"data":data}))
    + "和";
},"108":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:60:161","text",{"name":"at","hash":{},"data":data}))
    + "单独赠款项目";
},"109":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:60:251","text",{"name":"at","hash":{},"data":data}))
    + "因四舍五入，分项之和与合计相差"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:60:266",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"sectorTotal"),"rounding"),"amount"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:60:304","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"110":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:61:24","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"source\">数据来源："
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:61:47",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasLoanAmount"),{"name":"if","hash":{},"fn":container.program(111, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:61:133",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"apart"),"hasSources"),{"name":"if","hash":{},"fn":container.program(113, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:61:286","text",{"name":"at","hash":{},"data":data}))
    + "。截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:61:289",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:61:302","text",{"name":"at","hash":{},"data":data}))
    + "。</p>";
},"111":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:61:74","text",{"name":"at","hash":{},"data":data}))
    + "同<ref to=\"lenders\"/>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:61:94",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"apart"),"hasSources"),{"name":"if","hash":{},"fn":container.program(112, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"112":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:61:118","text",{"name":"at","hash":{},"data":data}))
    + "；";
},"113":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:61:157",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(114, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:61:229",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(116, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:61:265",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(depth0,"apart"),{"name":"cite","hash":{},"data":data}));
},"114":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:61:187","text",{"name":"at","hash":{},"data":data}))
    + "跨省项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:61:191",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(115, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"115":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:61:214","text",{"name":"at","hash":{},"data":data}))
    + "和";
},"116":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:61:252","text",{"name":"at","hash":{},"data":data}))
    + "单独赠款项目";
},"117":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:65:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>重点领域</h2>\n<p>本节依据财政厅文章所述领域编写，所列公布数不与上文计算数相加。与数据集项目的对应关系除文章点名的以外，均为推定。</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:67:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"highways"),{"name":"if","hash":{},"fn":container.program(118, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:71:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"hasUrban"),{"name":"if","hash":{},"fn":container.program(124, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:76:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"forestryPrefectures"),{"name":"if","hash":{},"fn":container.program(133, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:80:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>职业教育</h3>\n<p>财政厅文章述及覆盖南北疆的职业教育项目，未列贷款方和金额"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:32",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:59","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:60",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"vocational"),{"name":"each","hash":{},"fn":container.program(139, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:366","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:82:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"aksuBeneficiaries"),{"name":"if","hash":{},"fn":container.program(145, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:87:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>采购和知识合作</h3>\n<p>财政厅文章述及贷款项目的采购方式和知识合作"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:88:25",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:88:52","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。数据集未收录该领域的数值，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:88:66",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isOfficial"),{"name":"if","hash":{},"fn":container.program(157, data, 0, blockParams, depths),"inverse":container.program(158, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:88:149","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "不作推算。</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:89:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"instituteYear"),{"name":"if","hash":{},"fn":container.program(161, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"118":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:68:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>交通通道</h3>\n<p>财政厅文章载明，利用国际金融组织贷款建成高等级公路"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:69:29",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"highways"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:69:56",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"highwayLength"),{"name":"if","hash":{},"fn":container.program(119, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:69:130",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"namedHighways"),{"name":"if","hash":{},"fn":container.program(120, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:69:232",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"highwayLength"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:69:263","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:69:264",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"highwayProjects"),{"name":"if","hash":{},"fn":container.program(122, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:69:427","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"119":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:69:86","text",{"name":"at","hash":{},"data":data}))
    + "，全长"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:69:89",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"highwayLength"),{"name":"measure","hash":{},"data":data}));
},"120":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:69:160","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。文章点名的有"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:69:167",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"namedHighways"),{"name":"list","hash":{},"fn":container.program(121, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"121":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:69:206",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"122":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:69:296","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "数据集收录的公路项目："
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:69:307",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"highwayProjects"),{"name":"list","hash":{},"fn":container.program(123, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:69:386","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。未点名公路与数据集项目的对应关系未经核实，两组数分列，里程不加总。";
},"123":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:69:348",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:69:358","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:69:359",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:69:376","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）";
},"124":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:72:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>区域合作和城建</h3>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:73:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"corridor"),{"name":"if","hash":{},"fn":container.program(125, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:74:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"urbanShare"),{"name":"if","hash":{},"fn":container.program(130, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"125":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:73:26","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>中亚区域经济合作机制网站列有"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:73:43",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"corridor"),{"name":"list","hash":{},"fn":container.program(126, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:73:106","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:73:107",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"corridor"),{"name":"each","hash":{},"fn":container.program(127, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:73:271","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>";
},"126":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:73:77",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:73:87",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"127":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:73:141",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"outputs"),{"name":"if","hash":{},"fn":container.program(128, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"128":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:73:158",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:73:168","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "计划建设"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:73:172",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(blockParams[1][0],"outputs"),{"name":"list","hash":{},"fn":container.program(129, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:73:254","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。";
},"129":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:73:198",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"what"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:73:208",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[0][0],"length"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:73:228",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[0][0],"length"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"130":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:74:28","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:74:31",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"urbanTransport"),{"name":"if","hash":{},"fn":container.program(131, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:74:193","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "文章称"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:74:196",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"urbanShare"),{"name":"percent","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:74:227","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "的贷赠款项目用于改善地（县）城市基础设施，未说明按项目数或金额计算；分母含赠款，不与"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:74:269",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"published"),"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:74:297","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "项目换算"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:74:301",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"urbanShare"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:74:329","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</p>";
},"131":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:74:62","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "城市交通方面，财政厅文章述及乌鲁木齐城市交通改善项目，未说明期次。数据集中名称相近的项目："
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:74:107",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"urbanTransport"),{"name":"list","hash":{},"fn":container.program(132, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:74:185","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。";
},"132":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:74:147",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:74:157","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:74:158",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:74:175","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）";
},"133":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:77:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>生态和林业</h3>\n<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"forestry"),{"name":"each","hash":{},"fn":container.program(134, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:335","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "财政厅文章载明，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:343",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"forestry"),{"name":"unless","hash":{},"fn":container.program(138, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:390","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "项目在"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:393",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":78,"column":394},"end":{"line":78,"column":403}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:406","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "覆盖"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:408",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"forestryPrefectures"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:446","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "地（州）、"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:451",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"forestryCounties"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:486","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "县（市）"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:490",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"forestryCounties"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:524","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</p>\n";
},"134":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:38",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"fullName"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:52","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:53",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:70","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）涉及"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:73",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depths[1],"priority"),"forestryProvinces"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:112","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "省区，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:115",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(135, data, 0, blockParams, depths),"inverse":container.program(137, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"135":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, alias4=container.strict, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:131",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:143","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "贷款"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:145",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:164",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"grant"),{"name":"if","hash":{},"fn":container.program(136, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:218",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:235","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。所列金额为各省区合计，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:247",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(alias4(lookupProperty(depths[1],"area"), "name", {"start":{"line":78,"column":248},"end":{"line":78,"column":260}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:263","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "份额不详，未计入"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:271",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(alias4(lookupProperty(depths[1],"area"), "name", {"start":{"line":78,"column":272},"end":{"line":78,"column":284}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:287","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "合计。";
},"136":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:179","text",{"name":"at","hash":{},"data":data}))
    + "、"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:180",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[2][0],"donor"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:191","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "赠款"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:193",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[2][0],"grant"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"137":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:298","text",{"name":"at","hash":{},"data":data}))
    + "由"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:299",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:78:311","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "贷款，金额不详。";
},"138":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:78:372","text",{"name":"at","hash":{},"data":data}))
    + "西北三省区林业";
},"139":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:96","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "按名称推定对应"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:103",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:115",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"fullName"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:129","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:130",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:147","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）：贷款"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:151",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(140, data, 0, blockParams),"inverse":container.program(141, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:205","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:206",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"approval"),{"name":"if","hash":{},"fn":container.program(142, data, 0, blockParams),"inverse":container.program(143, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:285","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:286",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"planned"),{"name":"if","hash":{},"fn":container.program(144, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"140":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:167",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"141":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:81:194","text",{"name":"at","hash":{},"data":data}))
    + "金额不详";
},"142":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:224",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"approval"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:243","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "批准"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:245",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"approval"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"143":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:81:272","text",{"name":"at","hash":{},"data":data}))
    + "批准日期不详";
},"144":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:303","text",{"name":"at","hash":{},"data":data}))
    + "批准时计划受益"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:310",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[1][0],"planned"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:331",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"planned"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:81:349","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。";
},"145":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:83:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>城乡统筹</h3>\n<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"aksu"),{"name":"each","hash":{},"fn":container.program(146, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:164","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "财政厅文章所列建设内容为湿地修复、城市路网改善和城市固废管理，报告受益居民"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:201",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"aksuBeneficiaries"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:239",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"aksuBeneficiaries"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:274","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:275",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"aksu"),{"name":"each","hash":{},"fn":container.program(149, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:402","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:85:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"changji"),{"name":"each","hash":{},"fn":container.program(151, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"146":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:34",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"fullName"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:48","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:49",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:66","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）由"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:68",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:80","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "贷款"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:82",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(147, data, 0, blockParams),"inverse":container.program(148, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:154","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。";
},"147":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:98",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:117",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"148":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:84:142","text",{"name":"at","hash":{},"data":data}))
    + "，金额不详";
},"149":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:305",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"planned"),{"name":"if","hash":{},"fn":container.program(150, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"150":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:322","text",{"name":"at","hash":{},"data":data}))
    + "批准时计划受益"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:329",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"measure").call(alias1,lookupProperty(blockParams[1][0],"planned"),{"name":"measure","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:350",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"planned"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:84:368","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。计划数与报告数分列，不计算完成率。";
},"151":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:85:34","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:85:37",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"fullName"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:85:51","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:85:52",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:85:69","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）由"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:85:71",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:85:83","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "贷款"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:85:85",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"if","hash":{},"fn":container.program(152, data, 0, blockParams),"inverse":container.program(153, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:85:157",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"counties"),{"name":"if","hash":{},"fn":container.program(154, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:85:212","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。批准日期"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:85:217",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"approval"),{"name":"if","hash":{},"fn":container.program(155, data, 0, blockParams),"inverse":container.program(156, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:85:297","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</p>";
},"152":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:85:101",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:85:120",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"153":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:85:145","text",{"name":"at","hash":{},"data":data}))
    + "，金额不详";
},"154":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:85:175","text",{"name":"at","hash":{},"data":data}))
    + "，来源载明的县级单位"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:85:185",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[1][0],"counties"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}));
},"155":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:85:235","text",{"name":"at","hash":{},"data":data}))
    + "为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:85:236",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"approval"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"156":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:85:263",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"approval"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:85:282","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "（所查来源未列）";
},"157":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:88:89","text",{"name":"at","hash":{},"data":data}))
    + "本报告";
},"158":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:88:100",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isJournal"),{"name":"if","hash":{},"fn":container.program(159, data, 0),"inverse":container.program(160, data, 0),"data":data})) != null ? stack1 : "");
},"159":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:88:122","text",{"name":"at","hash":{},"data":data}))
    + "本文";
},"160":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:88:132","text",{"name":"at","hash":{},"data":data}))
    + "本简报";
},"161":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:90:1","text",{"name":"at","hash":{},"data":data}))
    + "<h3>中亚学院</h3>\n<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:91:4",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"year").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"instituteYear"),{"name":"year","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:91:35","text",{"name":"at","hash":{},"data":data}))
    + "，中亚区域经济合作学院（以下简称中亚学院）落户乌鲁木齐。财政厅文章称其为落户"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:91:73",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":91,"column":74},"end":{"line":91,"column":83}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:91:86","text",{"name":"at","hash":{},"data":data}))
    + "的首个政府间国际机构"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:91:96",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"priority"),"instituteYear"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:91:127","text",{"name":"at","hash":{},"data":data}))
    + "。</p>\n";
},"162":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:96:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>地区分布</h2>\n<p>来源载明地点的项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:13",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"placed"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:36","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:37",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"isOnePrefecture"),{"name":"if","hash":{},"fn":container.program(163, data, 0, blockParams),"inverse":container.program(166, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:214",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasCounties"),{"name":"if","hash":{},"fn":container.program(167, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:287",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"isOnePlaced"),{"name":"if","hash":{},"fn":container.program(168, data, 0, blockParams),"inverse":container.program(169, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:330",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasBoth"),{"name":"if","hash":{},"fn":container.program(170, data, 0, blockParams),"inverse":container.program(173, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:868",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasShared"),{"name":"if","hash":{},"fn":container.program(180, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:937","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n<table id=\"prefectures\" columns=\"left right right right right\" weights=\"3 1 1 1 1\" unit=\"单位：个、"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:98:95",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"exclusiveAmount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:98:126","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" continued=\"续表\">\n<caption>按地州市分列的项目</caption>\n<thead><tr><th>地州市</th><th>项目数</th><th>本地项目</th><th>跨地区项目</th><th>本地贷款</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:102:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"prefectures"),{"name":"each","hash":{},"fn":container.program(181, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:105:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n<tfoot>\n<tr><td>合计（项目不重复）</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:107:27",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"placed"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:107:63","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:107:72",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"exclusive"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:107:111","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:107:120",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"shared"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:107:156","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:107:165",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"exclusiveAmount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:107:211","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:108:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"estimated"),{"name":"if","hash":{},"fn":container.program(182, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:109:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"unplaced"),{"name":"if","hash":{},"fn":container.program(183, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:110:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tfoot>\n</table>\n<p class=\"note\">注：本地贷款不含赠款。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:112:28",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasOthers"),{"name":"if","hash":{},"fn":container.program(184, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:112:160","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n<p class=\"source\">数据来源："
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:113:24",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"distinctPrefectures"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:113:59","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:113:62",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:113:75","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</p>\n<chart id=\"tiles\" type=\"tiles\" unit=\"单位：个\">\n<caption>各地州市来源载明的已批准项目数</caption>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:116:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"prefectures"),{"name":"each","hash":{},"fn":container.program(187, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:117:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"others"),{"name":"each","hash":{},"fn":container.program(188, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:118:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</chart>\n<p class=\"note\">注：方格示意相对位置，不表示边界和面积。</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:120:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasOutside"),{"name":"if","hash":{},"fn":container.program(189, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"163":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:67",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"isOnePlaced"),{"name":"unless","hash":{},"fn":container.program(164, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:109","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "在"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:110",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"prefectures"),{"name":"each","hash":{},"fn":container.program(165, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"164":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:97:97","text",{"name":"at","hash":{},"data":data}))
    + "均";
},"165":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:97:138",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"166":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:165","text",{"name":"at","hash":{},"data":data}))
    + "分布于"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:168",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"distinctPrefectures"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:204","text",{"name":"at","hash":{},"data":data}))
    + "地州市";
},"167":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:240","text",{"name":"at","hash":{},"data":data}))
    + "，载明的县市区"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:247",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"distinctCounties"),{"name":"count","hash":{},"data":data}));
},"168":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:97:313","text",{"name":"at","hash":{},"data":data}))
    + "，";
},"169":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:97:322","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"170":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:352","text",{"name":"at","hash":{},"data":data}))
    + "其中，本地项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:359",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"exclusive"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:385",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasExclusiveAmount"),{"name":"if","hash":{},"fn":container.program(171, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:464","text",{"name":"at","hash":{},"data":data}))
    + "；跨地区项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:470",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"shared"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:493",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasSharedAmount"),{"name":"if","hash":{},"fn":container.program(172, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:565","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"171":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:418","text",{"name":"at","hash":{},"data":data}))
    + "，贷款承诺额"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:424",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"exclusiveAmount"),{"name":"amount","hash":{},"data":data}));
},"172":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:523","text",{"name":"at","hash":{},"data":data}))
    + "，贷款合计"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:528",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"sharedAmount"),{"name":"amount","hash":{},"data":data}));
},"173":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:574",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasShared"),{"name":"if","hash":{},"fn":container.program(174, data, 0),"inverse":container.program(177, data, 0),"data":data})) != null ? stack1 : "");
},"174":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:598",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"isOnePlaced"),{"name":"unless","hash":{},"fn":container.program(175, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:640","text",{"name":"at","hash":{},"data":data}))
    + "为跨地区项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:646",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasSharedAmount"),{"name":"if","hash":{},"fn":container.program(176, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:718","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"175":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:97:628","text",{"name":"at","hash":{},"data":data}))
    + "均";
},"176":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:676","text",{"name":"at","hash":{},"data":data}))
    + "，贷款合计"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:681",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"sharedAmount"),{"name":"amount","hash":{},"data":data}));
},"177":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:727",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"isOnePlaced"),{"name":"unless","hash":{},"fn":container.program(178, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:769","text",{"name":"at","hash":{},"data":data}))
    + "为本地项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:774",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasExclusiveAmount"),{"name":"if","hash":{},"fn":container.program(179, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:853","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"178":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:97:757","text",{"name":"at","hash":{},"data":data}))
    + "均";
},"179":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:807","text",{"name":"at","hash":{},"data":data}))
    + "，贷款承诺额"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:97:813",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"exclusiveAmount"),{"name":"amount","hash":{},"data":data}));
},"180":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:97:892","text",{"name":"at","hash":{},"data":data}))
    + "跨地区项目各地份额不详，金额不分摊，在所涉地州市各计一次，各行之和大于合计。";
},"181":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:103:1","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:103:9",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:103:19","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:103:28",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:103:61","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:103:70",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"exclusive"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:103:104","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:103:113",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"shared"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:103:144","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:103:153",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:103:185","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"182":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:108:25","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>地点推定，不计入各地</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:108:52",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"estimatedCount"),{"name":"count","hash":{"form":"table"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:108:96","text",{"name":"at","hash":{},"data":data}))
    + "</td><td>—</td><td>—</td><td>—</td></tr>";
},"183":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:109:24","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>地点不详</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:109:45",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"unplacedCount"),{"name":"count","hash":{"form":"table"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:109:88","text",{"name":"at","hash":{},"data":data}))
    + "</td><td>—</td><td>—</td><td>—</td></tr>";
},"184":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:112:52",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"others"),{"name":"each","hash":{},"fn":container.program(185, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:112:130","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "未见来源载明地点的已批准项目，不表示没有项目。";
},"185":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:112:82",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:112:92",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(186, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"186":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:112:109","text",{"name":"at","hash":{},"data":data}))
    + "、";
},"187":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:116:29","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:116:41",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:116:50","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:116:59",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:116:69","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:116:71",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:116:104","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</datum>";
},"188":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:117:31","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:117:43",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:117:52","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:117:61",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:117:71","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"></datum>";
},"189":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:120:26","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:120:29",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"estimated"),{"name":"if","hash":{},"fn":container.program(190, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:120:238",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"unplaced"),{"name":"if","hash":{},"fn":container.program(195, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:120:362","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>";
},"190":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:120:53","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "按线路走向推定地点、未经核实的项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:120:70",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"estimatedCount"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:120:101","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "："
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:120:102",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"estimated"),{"name":"each","hash":{},"fn":container.program(191, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"191":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:120:135",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:120:145","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:120:146",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(blockParams[0][0],"regions"),{"name":"list","hash":{},"fn":container.program(192, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:120:191","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:120:192",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"last"),{"name":"if","hash":{},"fn":container.program(193, data, 0, blockParams),"inverse":container.program(194, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"192":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:120:172",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"193":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:120:205","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"194":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:120:214","text",{"name":"at","hash":{},"data":data}))
    + "；";
},"195":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:120:261","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "所查来源未列地点的项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:120:272",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"unplacedCount"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:120:302","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "："
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:120:303",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"unplaced"),{"name":"list","hash":{},"fn":container.program(196, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:120:354","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。";
},"196":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:120:335",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"197":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:124:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>项目进展</h2>\n<h3>批准时间</h3>\n<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:126:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasDated"),{"name":"if","hash":{},"fn":container.program(198, data, 0, blockParams),"inverse":container.program(202, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:126:255",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasUndated"),{"name":"if","hash":{},"fn":container.program(204, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:126:315",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasPeriods"),{"name":"if","hash":{},"fn":container.program(205, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:126:413","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:127:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasPeriods"),{"name":"if","hash":{},"fn":container.program(206, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:139:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>项目状态</h3>\n<p>状态以来源所列为准，来源日期不同的分行列示。已关账指贷款关账，不等于工程竣工。</p>\n<table id=\"statuses\" columns=\"left left right\" weights=\"2 2 1\" unit=\"单位：个\" continued=\"续表\">\n<caption>按状态分列的项目</caption>\n<thead><tr><th>状态</th><th>来源日期</th><th>项目数</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:145:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"statuses"),{"name":"each","hash":{},"fn":container.program(219, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:148:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n<tfoot><tr><td>合计</td><td>—</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:149:37",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:149:77","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr></tfoot>\n</table>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:151:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"statusSources"),"sources"),{"name":"if","hash":{},"fn":container.program(224, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:152:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"disbursements"),{"name":"if","hash":{},"fn":container.program(225, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:156:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSupervision"),{"name":"if","hash":{},"fn":container.program(233, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"198":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:126:30",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasUndated"),{"name":"if","hash":{},"fn":container.program(199, data, 0),"inverse":container.program(200, data, 0),"data":data})) != null ? stack1 : "");
},"199":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:126:58","text",{"name":"at","hash":{},"data":data}))
    + "收录项目中有批准日期的"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:126:69",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"dated"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:126:94","text",{"name":"at","hash":{},"data":data}))
    + "，批准日期不详的"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:126:102",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"undated"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:126:129","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"200":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:126:138","text",{"name":"at","hash":{},"data":data}))
    + "收录项目的批准日期"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:126:147",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"unless","hash":{},"fn":container.program(201, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:126:181","text",{"name":"at","hash":{},"data":data}))
    + "有来源可查。";
},"201":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:126:169","text",{"name":"at","hash":{},"data":data}))
    + "均";
},"202":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:126:202","text",{"name":"at","hash":{},"data":data}))
    + "收录项目的批准日期"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:126:211",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"only"),{"name":"unless","hash":{},"fn":container.program(203, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:126:245","text",{"name":"at","hash":{},"data":data}))
    + "不详。";
},"203":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:126:233","text",{"name":"at","hash":{},"data":data}))
    + "均";
},"204":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:126:283","text",{"name":"at","hash":{},"data":data}))
    + "董事会表决日、协定签约日和报道日期不作为批准日期。";
},"205":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:126:343","text",{"name":"at","hash":{},"data":data}))
    + "<ref to=\"approvals\"/>按批准日期所在的五年计划（规划）时期列示仅涉"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:126:386",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":126,"column":387},"end":{"line":126,"column":396}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:126:399","text",{"name":"at","hash":{},"data":data}))
    + "的贷款承诺额。";
},"206":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:128:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<chart id=\"approvals\" type=\"columns\" unit=\"单位："
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:128:47",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:128:75","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">\n<caption>各五年计划（规划）时期批准的贷款承诺额</caption>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:130:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"agencies"),{"name":"each","hash":{},"fn":container.program(207, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:131:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"periods"),{"name":"each","hash":{},"fn":container.program(208, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:135:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</chart>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:136:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasNote"),{"name":"if","hash":{},"fn":container.program(212, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:137:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p class=\"source\">数据来源：同<ref to=\"lenders\"/>。截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:137:47",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:137:60","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。</p>\n";
},"207":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:130:36","text",{"name":"at","hash":{},"data":data}))
    + "<series id=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:130:48",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:130:57","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:130:66",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:130:76","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"/>";
},"208":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:132:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"parts"),{"name":"each","hash":{},"fn":container.program(209, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:133:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:133:13",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:133:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:133:31",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:133:42","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:133:43",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDated"),{"name":"if","hash":{},"fn":container.program(211, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:133:89","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:133:90",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:133:122","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</datum>\n";
},"209":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:132:28","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:132:40",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:132:49","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:132:58",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:132:69","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:132:70",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"isDated"),{"name":"if","hash":{},"fn":container.program(210, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:132:117","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "series=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:132:125",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:132:137","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:132:139",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:132:174","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</datum>";
},"210":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:132:88","text",{"name":"at","hash":{},"data":data}))
    + "detail=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:132:96",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[2][0],"detail"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:132:108","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"";
},"211":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:133:61","text",{"name":"at","hash":{},"data":data}))
    + "detail=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:133:69",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[1][0],"detail"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:133:81","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"";
},"212":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:136:26","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">注：仅含仅涉"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:136:48",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":136,"column":49},"end":{"line":136,"column":58}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:136:61","text",{"name":"at","hash":{},"data":data}))
    + "的贷款"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:136:64",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasCredits"),{"name":"if","hash":{},"fn":container.program(213, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:136:98",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(214, data, 0),"inverse":container.program(216, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:136:222","text",{"name":"at","hash":{},"data":data}))
    + "。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:136:223",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"approvals"),"hasUndatedLoans"),{"name":"if","hash":{},"fn":container.program(218, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:136:281","text",{"name":"at","hash":{},"data":data}))
    + "</p>";
},"213":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:136:88","text",{"name":"at","hash":{},"data":data}))
    + "和信贷";
},"214":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:136:128","text",{"name":"at","hash":{},"data":data}))
    + "，不含跨省项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:136:135",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasAnyGrant"),{"name":"if","hash":{},"fn":container.program(215, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"215":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:136:160","text",{"name":"at","hash":{},"data":data}))
    + "和赠款";
},"216":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:136:178",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasAnyGrant"),{"name":"if","hash":{},"fn":container.program(217, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"217":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:136:203","text",{"name":"at","hash":{},"data":data}))
    + "，不含赠款";
},"218":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:136:256","text",{"name":"at","hash":{},"data":data}))
    + "批准日期不详的单列，未归入任何时期。";
},"219":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:146:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:146:9",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"name"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:146:24","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:146:33",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"asOf"),{"name":"if","hash":{},"fn":container.program(220, data, 0, blockParams),"inverse":container.program(221, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:146:126","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:146:135",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(blockParams[0][0],"projects"),{"name":"count","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:146:168","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"220":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:146:47",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"asOf"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}));
},"221":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:146:83",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"isKnown"),{"name":"if","hash":{},"fn":container.program(222, data, 0, blockParams),"inverse":container.program(223, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"222":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:146:100","text",{"name":"at","hash":{},"data":data}))
    + "未注明";
},"223":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:146:111","text",{"name":"at","hash":{},"data":data}))
    + "—";
},"224":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:151:30","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"source\">数据来源："
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:151:53",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(depth0,"statusSources"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:151:75","text",{"name":"at","hash":{},"data":data}))
    + "。截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:151:78",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:151:91","text",{"name":"at","hash":{},"data":data}))
    + "。</p>";
},"225":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:153:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>提款情况</h3>\n<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasSeveralDisbursements"),{"name":"if","hash":{},"fn":container.program(226, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:67",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"disbursements"),{"name":"each","hash":{},"fn":container.program(227, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:384","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"226":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:154:35","text",{"name":"at","hash":{},"data":data}))
    + "来源载明提款进度的项目如下，各项时点不同，不加总。";
},"227":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:97",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:107",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(228, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:152",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"asOf"),{"name":"if","hash":{},"fn":container.program(229, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:190","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "累计提款"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:194",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"disbursed"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:216",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(blockParams[0][0],"asOf"),{"name":"unless","hash":{},"fn":container.program(230, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:251",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"share"),{"name":"if","hash":{},"fn":container.program(231, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:298",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"undisbursed"),{"name":"if","hash":{},"fn":container.program(232, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:354",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[0][0],"disbursed"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:374","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "。";
},"228":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:126","text",{"name":"at","hash":{},"data":data}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:127",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:144","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）";
},"229":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:166","text",{"name":"at","hash":{},"data":data}))
    + "截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:168",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"230":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:154:234","text",{"name":"at","hash":{},"data":data}))
    + "（时点不详）";
},"231":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:266","text",{"name":"at","hash":{},"data":data}))
    + "，占承诺额的"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:272",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(blockParams[1][0],"share"),{"name":"percent","hash":{},"data":data,"blockParams":blockParams}));
},"232":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:319","text",{"name":"at","hash":{},"data":data}))
    + "，未提款"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:154:323",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"undisbursed"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"233":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:156:23","text",{"name":"at","hash":{},"data":data}))
    + "<p>据世行"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:156:29",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depth0,"supervision"),"date"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:156:54","text",{"name":"at","hash":{},"data":data}))
    + "声明，世行关闭职业教育项目的合作学校部分，并对项目加强监督"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:156:83",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"supervision"),"date"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:156:108","text",{"name":"at","hash":{},"data":data}))
    + "。</p>";
},"234":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:160:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>储备和未实施项目</h2>\n<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:161:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"hasProposed"),{"name":"if","hash":{},"fn":container.program(235, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:161:186",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"hasDropped"),{"name":"if","hash":{},"fn":container.program(238, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:161:368",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasUncounted"),{"name":"if","hash":{},"fn":container.program(241, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:161:412",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"hasUnverified"),{"name":"if","hash":{},"fn":container.program(242, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:161:482","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n<table id=\"pipeline\" span=\"all\" columns=\"left left left left right\" weights=\"3 0 0 0 0\" unit=\"单位："
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:162:98",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"unit"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:162:120","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" continued=\"续表\">\n<caption>未计入合计的项目</caption>\n<thead><tr><th>项目</th><th>编号</th><th>类别</th><th>贷款方</th><th>来源所列金额</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:166:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"proposed"),{"name":"each","hash":{},"fn":container.program(243, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:168:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"dropped"),{"name":"each","hash":{},"fn":container.program(244, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:170:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"unverified"),{"name":"each","hash":{},"fn":container.program(245, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:172:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n</table>\n";
},"235":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:161:32","text",{"name":"at","hash":{},"data":data}))
    + "拟议项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:161:36",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"pipeline"),"proposedTotal"),"projects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:161:77","text",{"name":"at","hash":{},"data":data}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:161:78",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"pipeline"),"proposedTotal"),"amount"),{"name":"if","hash":{},"fn":container.program(236, data, 0),"inverse":container.program(237, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:161:178","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"236":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:161:115","text",{"name":"at","hash":{},"data":data}))
    + "拟议贷款"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:161:119",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"pipeline"),"proposedTotal"),"amount"),{"name":"amount","hash":{},"data":data}));
},"237":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:161:167","text",{"name":"at","hash":{},"data":data}))
    + "金额不详";
},"238":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:161:213","text",{"name":"at","hash":{},"data":data}))
    + "终止准备项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:161:219",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"pipeline"),"droppedTotal"),"projects"),{"name":"count","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:161:259","text",{"name":"at","hash":{},"data":data}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:161:260",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"pipeline"),"droppedTotal"),"amount"),{"name":"if","hash":{},"fn":container.program(239, data, 0),"inverse":container.program(240, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:161:360","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"239":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:161:296","text",{"name":"at","hash":{},"data":data}))
    + "来源仍列金额"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:161:302",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"pipeline"),"droppedTotal"),"amount"),{"name":"amount","hash":{},"data":data}));
},"240":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:161:349","text",{"name":"at","hash":{},"data":data}))
    + "金额不详";
},"241":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:161:394","text",{"name":"at","hash":{},"data":data}))
    + "上列项目不计入承诺额。";
},"242":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:161:442","text",{"name":"at","hash":{},"data":data}))
    + "未查到国际金融组织贷款记录的项目标注“未经核实”，不计入任何合计。";
},"243":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:166:35","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:166:43",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:166:53",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:166:63","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:166:72",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:166:102","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>拟议</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:166:122",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"lender"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:166:152","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:166:161",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:166:193","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"244":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:168:34","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:168:42",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:168:52",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:168:62","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:168:71",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:168:101","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>终止准备</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:168:123",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"lender"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:168:153","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:168:162",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:168:194","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"245":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:170:37","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:170:45",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:170:55",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:170:65","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:170:74",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:170:104","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>未经核实</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:170:126",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"lender"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:170:156","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>—</td></tr>\n";
},"246":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:177:1","text",{"name":"at","hash":{},"data":data}))
    + "<h2>债务偿还</h2>\n<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:178:4",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depth0,"debt"),"period"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:178:24","text",{"name":"at","hash":{},"data":data}))
    + "，自治区世界银行贷款项目到期债务"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:178:40",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"debt"),"due"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:178:59","text",{"name":"at","hash":{},"data":data}))
    + "（取整数）。据自治区财政厅还款信息，到期债务已足额偿还财政部。同期从有关地州和单位收回"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:178:102",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"debt"),"collected"),{"name":"amount","hash":{"form":"exact"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:178:140",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"debt"),"collected"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:178:163","text",{"name":"at","hash":{},"data":data}))
    + "。到期数为取整数，不计算收回率，不作差额推算。</p>\n";
},"247":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:181:24",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/untyped-zh-CN"),depth0,{"name":"partials/untyped-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"248":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:186:22","text",{"name":"at","hash":{},"data":data}))
    + "<li>承诺额以原币列示，按来源所列，不作汇率折算。</li>";
},"249":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:186:61","text",{"name":"at","hash":{},"data":data}))
    + "<li>承诺额指批准的贷款和国际开发协会信贷，以原币列示，不作汇率折算。准备性技术援助、配套资金和与贷款并列的赠款不计入贷款承诺额。</li>";
},"250":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:187:61","text",{"name":"at","hash":{},"data":data}))
    + "跨省项目计入项目数，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:187:71",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":187,"column":72},"end":{"line":187,"column":81}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:187:84","text",{"name":"at","hash":{},"data":data}))
    + "份额不详，金额不计入，也不按省数均分。";
},"251":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:188:16","text",{"name":"at","hash":{},"data":data}))
    + "<li>来源较新版本不再列示的数值，沿用较早版本，并在<ref to=\"conflicts\"/>列明。</li>";
},"252":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:189:26","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>存疑金额"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:189:34",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"doubtful"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:189:61","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，计入合计，在<ref to=\"projects\"/>以*标注："
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:189:93",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"doubts"),{"name":"each","hash":{},"fn":container.program(253, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:189:223","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</li>";
},"253":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:189:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:189:126",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasNumber"),{"name":"if","hash":{},"fn":container.program(254, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:189:171","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:189:172",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"reason"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:189:184",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"last"),{"name":"if","hash":{},"fn":container.program(255, data, 0, blockParams),"inverse":container.program(256, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"254":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:189:145","text",{"name":"at","hash":{},"data":data}))
    + "（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:189:146",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:189:163","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）";
},"255":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:189:197","text",{"name":"at","hash":{},"data":data}))
    + "。";
},"256":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:189:206","text",{"name":"at","hash":{},"data":data}))
    + "；";
},"257":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:190:21","text",{"name":"at","hash":{},"data":data}))
    + "<li>公布数与计算数口径不同：公布数含外国政府贷款，截止日和项目名单未公开；计算数只含有来源可查的项目。</li>";
},"258":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:191:28","text",{"name":"at","hash":{},"data":data}))
    + "<li>行政区划名称和代码依据"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:191:43",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"GB/T 2260（国家统计局2023年6月30日版）",{"name":"literal","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:191:84","text",{"name":"at","hash":{},"data":data}))
    + "；英文名称为"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:191:90",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isOfficial"),{"name":"if","hash":{},"fn":container.program(259, data, 0),"inverse":container.program(260, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:191:173","text",{"name":"at","hash":{},"data":data}))
    + "译法，仅供参考。</li>";
},"259":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:191:113","text",{"name":"at","hash":{},"data":data}))
    + "本报告";
},"260":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:191:124",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isJournal"),{"name":"if","hash":{},"fn":container.program(261, data, 0),"inverse":container.program(262, data, 0),"data":data})) != null ? stack1 : "");
},"261":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:191:146","text",{"name":"at","hash":{},"data":data}))
    + "本文";
},"262":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:191:156","text",{"name":"at","hash":{},"data":data}))
    + "本简报";
},"263":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:195:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h3>来源差异</h3>\n<p>所查来源之间的差异见<ref to=\"conflicts\"/>。各值均列，未作取舍；更名不列入。</p>\n<table id=\"conflicts\" span=\"all\" columns=\"left left left\" weights=\"3 0 5\" class=\"compact\" continued=\"续表\">\n<caption>来源之间的差异</caption>\n<thead><tr><th>项目</th><th>事项</th><th>各来源所列</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:201:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"conflicts"),{"name":"each","hash":{},"fn":container.program(264, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:204:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n</table>\n";
},"264":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:202:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:202:9",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:202:19","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:202:28",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"field"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:202:39","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:202:48",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"values"),{"name":"each","hash":{},"fn":container.program(265, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:202:387","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"265":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:202:73",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(266, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:202:107",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isQuantity"),{"name":"if","hash":{},"fn":container.program(267, data, 0, blockParams),"inverse":container.program(270, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:202:214","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<small>（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:202:222",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isPlanned"),{"name":"if","hash":{},"fn":container.program(271, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:202:251",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isReported"),{"name":"if","hash":{},"fn":container.program(272, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:202:281",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"publisher"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:202:296","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:202:297",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"asOf"),{"name":"if","hash":{},"fn":container.program(273, data, 0, blockParams),"inverse":container.program(274, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:202:359","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "）</small>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:202:368",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,blockParams[0][0],{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"266":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:202:91","text",{"name":"at","hash":{},"data":data}))
    + "<br/>";
},"267":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:202:127",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"quantity"),{"name":"if","hash":{},"fn":container.program(268, data, 0, blockParams),"inverse":container.program(269, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"268":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:202:145",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[2][0],"quantity"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"269":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:202:174","text",{"name":"at","hash":{},"data":data}))
    + "未列";
},"270":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:202:191",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"words"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"271":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:202:241","text",{"name":"at","hash":{},"data":data}))
    + "计划，";
},"272":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:202:271","text",{"name":"at","hash":{},"data":data}))
    + "报告，";
},"273":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:202:311",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"asOf"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}));
},"274":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:202:347","text",{"name":"at","hash":{},"data":data}))
    + "未注明日期";
},"275":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:207:18",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/what-changed-zh-CN"),depth0,{"name":"partials/what-changed-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"276":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:208:24",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/sign-official-zh-CN"),depth0,{"name":"partials/sign-official-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"277":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:208:66",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(278, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"278":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:208:91","text",{"name":"at","hash":{},"data":data}))
    + "<h3>项目清单</h3>";
},"279":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:210:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>数据集收录的已批准项目"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:210:15",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"count").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"count","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:210:42","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "见<ref to=\"projects\"/>。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:210:64",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"projects"),"hasUnnamed"),{"name":"if","hash":{},"fn":container.program(280, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:210:111","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n<table id=\"projects\" span=\"all\" columns=\"left left left left right left\" weights=\"3 0 0 0 0 0\" unit=\"单位："
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:211:105",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"unit").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"unit","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:211:133","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" class=\"compact\" continued=\"续表\">\n<caption>已批准项目清单</caption>\n<thead><tr><th>项目</th><th>编号</th><th>资金方</th><th>批准日期</th><th>承诺额</th><th>状态</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:215:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(281, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:222:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"projects"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(284, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:231:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"projects"),"hasGrants"),{"name":"if","hash":{},"fn":container.program(288, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:237:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n</table>\n<p class=\"note\">注："
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:239:19",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasDoubtful"),{"name":"if","hash":{},"fn":container.program(291, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:239:63","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "金额为承诺额，以原币列示。</p>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:240:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"projects"),"hasSources"),{"name":"if","hash":{},"fn":container.program(292, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"280":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:210:91","text",{"name":"at","hash":{},"data":data}))
    + "无中文定名的项目列英文名。";
},"281":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:216:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><th colspan=\"6\">仅涉"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:216:23",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":216,"column":24},"end":{"line":216,"column":33}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:216:36","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "的贷款项目</th></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:217:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"projects"),"loans"),{"name":"each","hash":{},"fn":container.program(282, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:220:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>小计</td><td>—</td><td>—</td><td>—</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:220:50",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"loanAmount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:220:93","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>—</td></tr>\n";
},"282":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:218:1","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:218:9",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:218:19",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDoubtful"),{"name":"if","hash":{},"fn":container.program(283, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:218:47","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:218:56",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:218:86","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:218:95",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:218:107","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:218:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"approval"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:218:148","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:218:157",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:218:189","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:218:198",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"status"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:218:228","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"283":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:218:39","text",{"name":"at","hash":{},"data":data}))
    + "*";
},"284":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:223:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><th colspan=\"6\">跨省项目（"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:223:26",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":223,"column":27},"end":{"line":223,"column":36}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:223:39","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "份额不详，不计入金额合计）</th></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:224:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"projects"),"multiProvince"),{"name":"each","hash":{},"fn":container.program(285, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"285":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:225:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:225:9",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:225:19",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDoubtful"),{"name":"if","hash":{},"fn":container.program(286, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:225:47","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:225:56",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:225:86","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:225:95",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:225:107","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:225:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"approval"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:225:148","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:225:157",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:225:189","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:225:198",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"status"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:225:228","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:226:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"grants"),{"name":"each","hash":{},"fn":container.program(287, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"286":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:225:39","text",{"name":"at","hash":{},"data":data}))
    + "*";
},"287":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:227:1","text",{"name":"at","hash":{},"data":data}))
    + "<tr indent=\"1\"><td>并列赠款</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:227:33",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:227:63","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:227:72",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:227:84","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:227:93",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"approval"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:227:125","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:227:134",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:227:166","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:227:175",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"status"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:227:205","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"288":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:232:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<tr><th colspan=\"6\">单独赠款项目</th></tr>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:233:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"projects"),"grants"),{"name":"each","hash":{},"fn":container.program(289, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"289":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:234:1","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:234:9",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:234:19",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isDoubtful"),{"name":"if","hash":{},"fn":container.program(290, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:234:47","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:234:56",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:234:86","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:234:95",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"lender"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:234:107","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:234:116",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"approval"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:234:148","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:234:157",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:234:189","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:234:198",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"status"),{"name":"text","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:234:228","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>\n";
},"290":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:234:39","text",{"name":"at","hash":{},"data":data}))
    + "*";
},"291":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:239:44","text",{"name":"at","hash":{},"data":data}))
    + "*为存疑金额，计入合计。";
},"292":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:240:28","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"source\">数据来源："
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:240:51",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"headline"),"projects"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:240:77","text",{"name":"at","hash":{},"data":data}))
    + "。截至"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:240:80",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:240:93","text",{"name":"at","hash":{},"data":data}))
    + "。</p>";
},"293":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:242:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isOfficial"),{"name":"if","hash":{},"fn":container.program(294, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n";
},"294":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:242:24","text",{"name":"at","hash":{},"data":data}))
    + "<p>数据集未收录已批准且涉及"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:242:39",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":242,"column":40},"end":{"line":242,"column":49}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:242:52","text",{"name":"at","hash":{},"data":data}))
    + "的项目。</p>";
},"295":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:245:1","text",{"name":"at","hash":{},"data":data}))
    + "<page-break/>\n<p class=\"annex\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:246:18",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"附件2",{"name":"literal","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:246:35","text",{"name":"at","hash":{},"data":data}))
    + "</p>\n<h1>资料来源</h1>\n";
},"296":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:248:9",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"sources"),{"name":"if","hash":{},"fn":container.program(297, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"297":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:248:24","text",{"name":"at","hash":{},"data":data}))
    + "<h3>资料来源</h3>";
},"298":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:249:16","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<ol class=\"source\">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:250:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sources"),{"name":"each","hash":{},"fn":container.program(299, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:252:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</ol>";
},"299":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:250:25","text",{"name":"at","hash":{},"data":data}))
    + "<li id=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:250:33",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:250:42","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:250:44",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"text"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:250:54","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</li>\n";
},"300":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:253:23",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/foot-journal-zh-CN"),depth0,{"name":"partials/foot-journal-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"301":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:254:24",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/foot-official-zh-CN"),depth0,{"name":"partials/foot-official-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"302":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\n"
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"portfolio/zh-CN.hbs:255:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/imprint-zh-CN"),depth0,{"name":"partials/imprint-zh-CN","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<brief title=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:1:15",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"isAll"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.program(1, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:1:97","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" numbering=\"chinese\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:1:118",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"hasMark"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:1:175","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:2:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isOfficial"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.program(4, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:17:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>总体情况</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:18:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(25, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:22:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(28, data, 0, blockParams, depths),"inverse":container.program(58, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:27:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isJournal"),{"name":"if","hash":{},"fn":container.program(63, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:28:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasRemarks"),{"name":"if","hash":{},"fn":container.program(64, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:30:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasLoans"),{"name":"if","hash":{},"fn":container.program(78, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:47:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(100, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:64:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(117, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:95:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasPrefectures"),{"name":"if","hash":{},"fn":container.program(162, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:123:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(197, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:159:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"pipeline"),"hasAny"),{"name":"if","hash":{},"fn":container.program(234, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:176:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasDebt"),{"name":"if","hash":{},"fn":container.program(246, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:181:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"hasRows"),{"name":"if","hash":{},"fn":container.program(247, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:182:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>数据说明</h2>\n<h3>范围和口径</h3>\n<ol>\n<li>项目数按项目计。同一项目在贷款方有两个编号的计一次，含多笔资金的计一次。</li>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:186:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"untyped"),"isAll"),{"name":"if","hash":{},"fn":container.program(248, data, 0, blockParams, depths),"inverse":container.program(249, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:187:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>拟议、终止准备和未经核实的项目不计入项目数和承诺额。"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:187:31",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasMultiProvince"),{"name":"if","hash":{},"fn":container.program(250, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:187:110","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</li>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:188:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasKept"),{"name":"if","hash":{},"fn":container.program(251, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:189:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasDoubtful"),{"name":"if","hash":{},"fn":container.program(252, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:190:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPublished"),{"name":"if","hash":{},"fn":container.program(257, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:191:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"area"),"hasPrefectures"),{"name":"if","hash":{},"fn":container.program(258, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:192:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li>— 表示不详或不适用，"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:192:16",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"0",{"name":"literal","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:192:31","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "表示为零。</li>\n</ol>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:194:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasConflicts"),{"name":"if","hash":{},"fn":container.program(263, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:207:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(275, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:208:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isOfficial"),{"name":"if","hash":{},"fn":container.program(276, data, 0, blockParams, depths),"inverse":container.program(277, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:209:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"scope"),"hasProjects"),{"name":"if","hash":{},"fn":container.program(279, data, 0, blockParams, depths),"inverse":container.program(293, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:244:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isOfficial"),{"name":"if","hash":{},"fn":container.program(295, data, 0, blockParams, depths),"inverse":container.program(296, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:249:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"sources"),{"name":"if","hash":{},"fn":container.program(298, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:253:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isJournal"),{"name":"if","hash":{},"fn":container.program(300, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:254:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"form"),"isOfficial"),{"name":"if","hash":{},"fn":container.program(301, data, 0, blockParams, depths),"inverse":container.program(302, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"portfolio/zh-CN.hbs:257:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</brief>\n";
},"usePartial":true,"useData":true,"useDepths":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
