module.exports = {"file":"project/ru.hbs",get outline(){const value=JSON.parse("[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[1,17],\"words\":\"identity.title\",\"parts\":[\"identity\",\"title\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[1,51],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[1,57],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[1,77],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[1,84],\"words\":\"issuer.mark\",\"parts\":[\"issuer\",\"mark\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[2,25],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[2,31],\"words\":\"identity.number\",\"parts\":[\"identity\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[2,48],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[2,55],\"words\":\"identity.number\",\"parts\":[\"identity\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[2,82],\"words\":\"identity.short\",\"parts\":[\"identity\",\"short\"],\"depth\":0,\"isData\":false}}]},{\"type\":\"helper\",\"at\":[2,118],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[2,125],\"words\":\"asOf\",\"parts\":[\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[4,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[4,7],\"words\":\"identity.headShort\",\"parts\":[\"identity\",\"headShort\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[4,27],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[4,34],\"words\":\"identity.headShort\",\"parts\":[\"identity\",\"headShort\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[5,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[5,7],\"words\":\"identity.number\",\"parts\":[\"identity\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[5,27],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[5,34],\"words\":\"identity.number\",\"parts\":[\"identity\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[6,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[6,9],\"words\":\"identity.loanNumbers\",\"parts\":[\"identity\",\"loanNumbers\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"line\"],\"body\":[{\"type\":\"block\",\"at\":[6,44],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[6,50],\"words\":\"line.isGrant\",\"parts\":[\"line\",\"isGrant\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[6,91],\"words\":\"line.number\",\"parts\":[\"line\",\"number\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[8,7],\"words\":\"identity.title\",\"parts\":[\"identity\",\"title\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[9,21],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[9,27],\"words\":\"identity.otherName\",\"parts\":[\"identity\",\"otherName\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[9,47],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[9,54],\"words\":\"identity.otherName\",\"parts\":[\"identity\",\"otherName\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[9,74],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[9,80],\"words\":\"identity.isOurRendering\",\"parts\":[\"identity\",\"isOurRendering\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[9,126],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[9,132],\"words\":\"identity.hasNaming\",\"parts\":[\"identity\",\"hasNaming\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[9,152],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[9,159],\"words\":\"identity.naming\",\"parts\":[\"identity\",\"naming\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[12,20],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[12,26],\"words\":\"amount\",\"parts\":[\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[12,34],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[12,43],\"words\":\"amount\",\"parts\":[\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[12,55]}],[\"unverified\",{\"type\":\"literal\",\"at\":[12,74]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[13,8],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[13,14],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[13,18],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[13,27]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"block\",\"at\":[13,65],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[13,71],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[13,75],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[13,84]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"block\",\"at\":[14,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[14,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[14,11],\"words\":\"moneyKind\",\"parts\":[\"moneyKind\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[14,21]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[15,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[15,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[15,11],\"words\":\"moneyKind\",\"parts\":[\"moneyKind\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[15,21]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[16,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[16,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[16,11],\"words\":\"moneyKind\",\"parts\":[\"moneyKind\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[16,21]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[17,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[17,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[17,11],\"words\":\"moneyKind\",\"parts\":[\"moneyKind\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[17,21]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[18,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[18,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[18,11],\"words\":\"moneyKind\",\"parts\":[\"moneyKind\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[18,21]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]}]},{\"type\":\"block\",\"at\":[19,15],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[19,21],\"words\":\"differences.hasDoubt\",\"parts\":[\"differences\",\"hasDoubt\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[20,20],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[20,26],\"words\":\"finance.cost\",\"parts\":[\"finance\",\"cost\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[20,40],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[20,49],\"words\":\"finance.cost\",\"parts\":[\"finance\",\"cost\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[20,67]}],[\"unverified\",{\"type\":\"literal\",\"at\":[20,86]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[21,23],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,29],\"words\":\"identity.isUnverified\",\"parts\":[\"identity\",\"isUnverified\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[21,52],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,58],\"words\":\"finance.costDisputed\",\"parts\":[\"finance\",\"costDisputed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[21,152],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[21,158],\"words\":\"finance.costDisputed\",\"parts\":[\"finance\",\"costDisputed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[22,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[22,7],\"words\":\"disbursement.known\",\"parts\":[\"disbursement\",\"known\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[23,20],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[23,30],\"words\":\"disbursement.share\",\"parts\":[\"disbursement\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[23,54]}]]},{\"type\":\"block\",\"at\":[24,17],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[24,23],\"words\":\"disbursement.asOf\",\"parts\":[\"disbursement\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[24,44],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[24,51],\"words\":\"disbursement.asOf\",\"parts\":[\"disbursement\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[24,74]}]]}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[26,20],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[26,26],\"words\":\"dates.approval\",\"parts\":[\"dates\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[26,42],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[26,49],\"words\":\"dates.approval\",\"parts\":[\"dates\",\"approval\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[26,69]}]]}],\"otherwise\":[{\"type\":\"block\",\"at\":[26,86],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[26,92],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[26,96],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[26,105]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]}]},{\"type\":\"helper\",\"at\":[29,20],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[29,27],\"words\":\"status.text\",\"parts\":[\"status\",\"text\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[30,14],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[30,20],\"words\":\"status.text\",\"parts\":[\"status\",\"text\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[30,33],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[30,39],\"words\":\"status.date\",\"parts\":[\"status\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[30,54],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[30,61],\"words\":\"status.date\",\"parts\":[\"status\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[30,78]}]]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[33,14],\"words\":\"identity.title\",\"parts\":[\"identity\",\"title\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[33,31],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[33,37],\"words\":\"places.hasStated\",\"parts\":[\"places\",\"hasStated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[33,76],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[33,82],\"words\":\"places.hasCounties\",\"parts\":[\"places\",\"hasCounties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[33,102],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[33,110],\"words\":\"places.counties\",\"parts\":[\"places\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"place\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[33,140],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[33,169],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[33,177],\"words\":\"places.prefectures\",\"parts\":[\"places\",\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"place\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[33,210],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}]}],\"otherwise\":[{\"type\":\"block\",\"at\":[33,247],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[33,253],\"words\":\"places.multiProvince\",\"parts\":[\"places\",\"multiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[33,285],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[33,293],\"words\":\"places.provinces\",\"parts\":[\"places\",\"provinces\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"province\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[33,327],\"words\":\"province.name\",\"parts\":[\"province\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[33,360],\"words\":\"area.genitive\",\"parts\":[\"area\",\"genitive\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[33,394],\"words\":\"area.dative\",\"parts\":[\"area\",\"dative\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[33,445],\"words\":\"area.name\",\"parts\":[\"area\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[33,456],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[33,462],\"words\":\"area.hasPrefectures\",\"parts\":[\"area\",\"hasPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]}]},{\"type\":\"block\",\"at\":[34,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[34,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[34,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[34,20]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[34,50],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[34,58],\"words\":\"finance.rows\",\"parts\":[\"finance\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[34,83],\"words\":\"row.phrase\",\"parts\":[\"row\",\"phrase\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[34,95],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[34,101],\"words\":\"row.known\",\"parts\":[\"row\",\"known\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[34,115],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[34,124],\"words\":\"row.amount\",\"parts\":[\"row\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[34,173],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[34,179],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[34,183],\"words\":\"moneyKind\",\"parts\":[\"moneyKind\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[34,193]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[34,214],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[34,223],\"words\":\"amount\",\"parts\":[\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[35,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[35,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[35,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[35,20]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[35,57],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[35,65],\"words\":\"finance.rows\",\"parts\":[\"finance\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[35,90],\"words\":\"row.phrase\",\"parts\":[\"row\",\"phrase\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[35,102],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[35,108],\"words\":\"row.known\",\"parts\":[\"row\",\"known\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[35,122],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[35,131],\"words\":\"row.amount\",\"parts\":[\"row\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[36,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[36,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[36,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[36,20]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[36,103],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[36,111],\"words\":\"finance.rows\",\"parts\":[\"finance\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[36,136],\"words\":\"row.phrase\",\"parts\":[\"row\",\"phrase\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[36,148],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[36,154],\"words\":\"row.known\",\"parts\":[\"row\",\"known\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[36,168],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[36,177],\"words\":\"row.amount\",\"parts\":[\"row\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[37,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[37,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[37,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[37,20]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[38,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[38,7],\"words\":\"finance.costDisputed\",\"parts\":[\"finance\",\"costDisputed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"block\",\"at\":[38,93],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[38,99],\"words\":\"finance.cost\",\"parts\":[\"finance\",\"cost\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[38,116],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[38,125],\"words\":\"finance.cost\",\"parts\":[\"finance\",\"cost\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[39,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[39,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[39,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[39,20]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[40,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[40,9],\"words\":\"dates.clauses\",\"parts\":[\"dates\",\"clauses\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"clause\"],\"body\":[{\"type\":\"block\",\"at\":[41,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[41,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[41,11],\"words\":\"clause.field\",\"parts\":[\"clause\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[41,24]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[41,46],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[41,53],\"words\":\"../dates.approval\",\"parts\":[\"dates\",\"approval\"],\"depth\":1,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[41,72],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[41,78],\"words\":\"../dates.approvalNewsOnly\",\"parts\":[\"dates\",\"approvalNewsOnly\"],\"depth\":1,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[42,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[42,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[42,11],\"words\":\"clause.field\",\"parts\":[\"clause\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[42,24]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[42,60],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[42,68],\"words\":\"../dates.substitutes\",\"parts\":[\"dates\",\"substitutes\"],\"depth\":1,\"isData\":false}],\"options\":[],\"names\":[\"event\"],\"body\":[{\"type\":\"block\",\"at\":[42,101],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[42,107],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[42,111],\"words\":\"event.field\",\"parts\":[\"event\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[42,123]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[42,180],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[42,187],\"words\":\"event.date\",\"parts\":[\"event\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[42,206],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[42,212],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[42,216],\"words\":\"event.field\",\"parts\":[\"event\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[42,228]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[42,290],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[42,297],\"words\":\"event.date\",\"parts\":[\"event\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[42,316],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[42,322],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[42,326],\"words\":\"event.field\",\"parts\":[\"event\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[42,338]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[42,376],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[42,383],\"words\":\"event.date\",\"parts\":[\"event\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[42,402],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[42,408],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[42,412],\"words\":\"event.field\",\"parts\":[\"event\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[42,424]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[42,461],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[42,468],\"words\":\"event.date\",\"parts\":[\"event\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[42,487],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[42,493],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[42,497],\"words\":\"event.field\",\"parts\":[\"event\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[42,509]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[42,551],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[42,558],\"words\":\"event.date\",\"parts\":[\"event\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[43,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[43,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[43,11],\"words\":\"clause.field\",\"parts\":[\"clause\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[43,24]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[43,51],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[43,58],\"words\":\"../dates.signing\",\"parts\":[\"dates\",\"signing\"],\"depth\":1,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[44,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[44,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[44,11],\"words\":\"clause.field\",\"parts\":[\"clause\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[44,24]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[44,58],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[44,65],\"words\":\"../dates.effectiveness\",\"parts\":[\"dates\",\"effectiveness\"],\"depth\":1,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[45,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[45,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[45,11],\"words\":\"clause.field\",\"parts\":[\"clause\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[45,24]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[45,36],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[45,42],\"words\":\"../dates.closingDisputed\",\"parts\":[\"dates\",\"closingDisputed\"],\"depth\":1,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"helper\",\"at\":[45,130],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[45,137],\"words\":\"../dates.closing\",\"parts\":[\"dates\",\"closing\"],\"depth\":1,\"isData\":false}],\"options\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[46,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[46,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[46,11],\"words\":\"clause.field\",\"parts\":[\"clause\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[46,24]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[46,65],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[46,72],\"words\":\"../dates.plannedCompletion\",\"parts\":[\"dates\",\"plannedCompletion\"],\"depth\":1,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[47,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[47,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[47,11],\"words\":\"clause.field\",\"parts\":[\"clause\",\"field\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[47,24]}]}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[47,37],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[47,43],\"words\":\"../dates.severalUnknown\",\"parts\":[\"dates\",\"severalUnknown\"],\"depth\":1,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[47,117],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[47,125],\"words\":\"../dates.unknown\",\"parts\":[\"dates\",\"unknown\"],\"depth\":1,\"isData\":false}],\"options\":[],\"names\":[\"event\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[47,156],\"words\":\"event.label\",\"parts\":[\"event\",\"label\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[50,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[50,7],\"words\":\"status.hasOwnWord\",\"parts\":[\"status\",\"hasOwnWord\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[50,58],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[50,65],\"words\":\"status.ownWord\",\"parts\":[\"status\",\"ownWord\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[50,126],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[50,133],\"words\":\"status.sources\",\"parts\":[\"status\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[51,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[51,9],\"words\":\"identity.related\",\"parts\":[\"identity\",\"related\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"record\"],\"body\":[{\"type\":\"helper\",\"at\":[51,53],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[51,60],\"words\":\"record.number\",\"parts\":[\"record\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[52,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[52,7],\"words\":\"identity.hasNote\",\"parts\":[\"identity\",\"hasNote\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[52,26],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[52,33],\"words\":\"identity.note\",\"parts\":[\"identity\",\"note\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[58,22],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[58,29],\"words\":\"identity.lender\",\"parts\":[\"identity\",\"lender\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[58,46],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[58,52],\"words\":\"identity.hasParent\",\"parts\":[\"identity\",\"hasParent\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[58,74],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[58,81],\"words\":\"identity.parent\",\"parts\":[\"identity\",\"parent\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[59,1],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[59,11],\"words\":\"identity.number\",\"parts\":[\"identity\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[60,21],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[60,29],\"words\":\"identity.sectors\",\"parts\":[\"identity\",\"sectors\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"sector\"],\"body\":[{\"type\":\"block\",\"at\":[60,59],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[60,69],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[60,92],\"words\":\"sector.name\",\"parts\":[\"sector\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[62,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[62,7],\"words\":\"places.multiProvince\",\"parts\":[\"places\",\"multiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[62,51],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[62,59],\"words\":\"places.provinces\",\"parts\":[\"places\",\"provinces\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"province\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[62,93],\"words\":\"province.name\",\"parts\":[\"province\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[63,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[63,9],\"words\":\"identity.related\",\"parts\":[\"identity\",\"related\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"record\"],\"body\":[{\"type\":\"helper\",\"at\":[63,58],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[63,65],\"words\":\"record.number\",\"parts\":[\"record\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[63,83],\"words\":\"record.name\",\"parts\":[\"record\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[67,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[67,7],\"words\":\"finance.hasTable\",\"parts\":[\"finance\",\"hasTable\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[68,70],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[68,76],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[68,80],\"words\":\"finance.currency\",\"parts\":[\"finance\",\"currency\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[68,97]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[68,132],\"words\":\"finance.currency\",\"parts\":[\"finance\",\"currency\"],\"depth\":0,\"isData\":false}}]},{\"type\":\"block\",\"at\":[71,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[71,9],\"words\":\"finance.rows\",\"parts\":[\"finance\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"row\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[71,42],\"words\":\"row.label\",\"parts\":[\"row\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[71,62],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[71,71],\"words\":\"row.amount\",\"parts\":[\"row\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[71,87]}]]},{\"type\":\"helper\",\"at\":[71,105],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[71,115],\"words\":\"row.share\",\"parts\":[\"row\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[71,130]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[72,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[72,7],\"words\":\"finance.hasCounterpart\",\"parts\":[\"finance\",\"hasCounterpart\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[72,72],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[72,81],\"words\":\"finance.counterpart\",\"parts\":[\"finance\",\"counterpart\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[72,106]}]]},{\"type\":\"helper\",\"at\":[72,124],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[72,134],\"words\":\"finance.counterpartShare\",\"parts\":[\"finance\",\"counterpartShare\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[72,164]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[73,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[73,7],\"words\":\"finance.hasRest\",\"parts\":[\"finance\",\"hasRest\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[73,70],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[73,79],\"words\":\"finance.rest\",\"parts\":[\"finance\",\"rest\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[73,97]}]]},{\"type\":\"helper\",\"at\":[73,115],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[73,125],\"words\":\"finance.restShare\",\"parts\":[\"finance\",\"restShare\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[73,148]}]]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[75,40],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[75,46],\"words\":\"finance.costFits\",\"parts\":[\"finance\",\"costFits\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[75,64],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[75,73],\"words\":\"finance.cost\",\"parts\":[\"finance\",\"cost\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[75,91]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[75,125],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[75,135],\"words\":\"finance.fullShare\",\"parts\":[\"finance\",\"fullShare\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[75,158]}]]},{\"type\":\"block\",\"at\":[77,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[77,7],\"words\":\"finance.hasRest\",\"parts\":[\"finance\",\"hasRest\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[78,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[78,7],\"words\":\"finance.roundedApart\",\"parts\":[\"finance\",\"roundedApart\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[79,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[79,7],\"words\":\"finance.fallsShort\",\"parts\":[\"finance\",\"fallsShort\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[80,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[80,7],\"words\":\"finance.costDisputed\",\"parts\":[\"finance\",\"costDisputed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[81,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[81,7],\"words\":\"finance.costKnown\",\"parts\":[\"finance\",\"costKnown\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[81,26],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[81,36],\"words\":\"finance.costFits\",\"parts\":[\"finance\",\"costFits\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[81,88],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[81,97],\"words\":\"finance.cost\",\"parts\":[\"finance\",\"cost\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[82,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[82,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[82,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[82,20]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[83,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[83,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[83,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[83,20]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[85,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[85,7],\"words\":\"finance.hasLines\",\"parts\":[\"finance\",\"hasLines\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[87,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[87,7],\"words\":\"finance.hasPreparatory\",\"parts\":[\"finance\",\"hasPreparatory\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[87,84],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[87,92],\"words\":\"finance.preparatory\",\"parts\":[\"finance\",\"preparatory\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"grant\"],\"body\":[{\"type\":\"helper\",\"at\":[87,124],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[87,133],\"words\":\"grant.amount\",\"parts\":[\"grant\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[87,147],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[87,154],\"words\":\"grant.amount\",\"parts\":[\"grant\",\"amount\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[89,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[89,7],\"words\":\"disbursement.known\",\"parts\":[\"disbursement\",\"known\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[92,42],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[92,51],\"words\":\"disbursement.disbursed\",\"parts\":[\"disbursement\",\"disbursed\"],\"depth\":0,\"isData\":false}],\"options\":[[\"unverified\",{\"type\":\"literal\",\"at\":[92,85]}]]},{\"type\":\"block\",\"at\":[93,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[93,7],\"words\":\"disbursement.hasUndisbursed\",\"parts\":[\"disbursement\",\"hasUndisbursed\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[93,77],\"name\":\"amount\",\"values\":[{\"type\":\"path\",\"at\":[93,86],\"words\":\"disbursement.undisbursed\",\"parts\":[\"disbursement\",\"undisbursed\"],\"depth\":0,\"isData\":false}],\"options\":[[\"unverified\",{\"type\":\"literal\",\"at\":[93,122]}]]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[94,33],\"name\":\"percent\",\"values\":[{\"type\":\"path\",\"at\":[94,43],\"words\":\"disbursement.share\",\"parts\":[\"disbursement\",\"share\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[96,19],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[96,25],\"words\":\"disbursement.asOf\",\"parts\":[\"disbursement\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[96,50],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[96,57],\"words\":\"disbursement.asOf\",\"parts\":[\"disbursement\",\"asOf\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[96,149],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[96,156],\"words\":\"disbursement.disbursed\",\"parts\":[\"disbursement\",\"disbursed\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[98,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[98,7],\"words\":\"places.hasStated\",\"parts\":[\"places\",\"hasStated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[98,25],\"name\":\"project/results-ru\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[102,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[102,7],\"words\":\"places.isTold\",\"parts\":[\"places\",\"isTold\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[103,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[103,7],\"words\":\"places.hasStated\",\"parts\":[\"places\",\"hasStated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[104,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[104,7],\"words\":\"places.hasMap\",\"parts\":[\"places\",\"hasMap\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[106,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[106,9],\"words\":\"places.tiles\",\"parts\":[\"places\",\"tiles\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"tile\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[106,47],\"words\":\"tile.key\",\"parts\":[\"tile\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[106,68],\"words\":\"tile.name\",\"parts\":[\"tile\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[106,91],\"words\":\"tile.series\",\"parts\":[\"tile\",\"series\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[108,17],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[108,25],\"words\":\"places.prefectures\",\"parts\":[\"places\",\"prefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"place\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[108,58],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[108,74],\"words\":\"place.code\",\"parts\":[\"place\",\"code\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[108,96],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[108,102],\"words\":\"places.hasCounties\",\"parts\":[\"places\",\"hasCounties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[108,136],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[108,144],\"words\":\"places.counties\",\"parts\":[\"places\",\"counties\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"place\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[108,174],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[108,190],\"words\":\"place.code\",\"parts\":[\"place\",\"code\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[108,219],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[108,226],\"words\":\"places.sources\",\"parts\":[\"places\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"block\",\"at\":[108,243],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[108,249],\"words\":\"places.hasMap\",\"parts\":[\"places\",\"hasMap\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[110,4],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[110,10],\"words\":\"places.multiProvince\",\"parts\":[\"places\",\"multiProvince\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[110,47],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[110,55],\"words\":\"places.provinces\",\"parts\":[\"places\",\"provinces\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"province\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[110,89],\"words\":\"province.name\",\"parts\":[\"province\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[110,123],\"words\":\"area.within\",\"parts\":[\"area\",\"within\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[110,185],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[110,191],\"words\":\"places.hasEstimated\",\"parts\":[\"places\",\"hasEstimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[110,241],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[110,249],\"words\":\"places.estimated\",\"parts\":[\"places\",\"estimated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"place\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[110,280],\"words\":\"place.name\",\"parts\":[\"place\",\"name\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]}]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[115,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[115,7],\"words\":\"differences.hasGone\",\"parts\":[\"differences\",\"hasGone\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[115,60],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[115,68],\"words\":\"differences.gone\",\"parts\":[\"differences\",\"gone\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"difference\"],\"body\":[{\"type\":\"block\",\"at\":[115,102],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[115,112],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[115,135],\"words\":\"difference.field\",\"parts\":[\"difference\",\"field\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[116,16],\"name\":\"list\",\"values\":[{\"type\":\"path\",\"at\":[116,24],\"words\":\"differences.gone\",\"parts\":[\"differences\",\"gone\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"difference\"],\"body\":[{\"type\":\"block\",\"at\":[116,58],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[116,66],\"words\":\"difference.values\",\"parts\":[\"difference\",\"values\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"value\"],\"body\":[{\"type\":\"block\",\"at\":[116,96],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[116,102],\"words\":\"value.known\",\"parts\":[\"value\",\"known\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[116,115],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[116,124],\"words\":\"value.quantity\",\"parts\":[\"value\",\"quantity\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[116,167],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[116,174],\"words\":\"differences.goneFrom.publisher\",\"parts\":[\"differences\",\"goneFrom\",\"publisher\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[116,210],\"words\":\"differences.goneFrom.document\",\"parts\":[\"differences\",\"goneFrom\",\"document\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[116,243],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[116,250],\"words\":\"differences.goneFrom.older.date\",\"parts\":[\"differences\",\"goneFrom\",\"older\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[116,287]}]]},{\"type\":\"helper\",\"at\":[116,297],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[116,304],\"words\":\"differences.goneFrom.older.sources\",\"parts\":[\"differences\",\"goneFrom\",\"older\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[116,356],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[116,363],\"words\":\"differences.goneFrom.newer.date\",\"parts\":[\"differences\",\"goneFrom\",\"newer\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[]},{\"type\":\"helper\",\"at\":[116,396],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[116,403],\"words\":\"differences.goneFrom.newer.sources\",\"parts\":[\"differences\",\"goneFrom\",\"newer\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[117,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[117,9],\"words\":\"differences.rows\",\"parts\":[\"differences\",\"rows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"difference\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[118,35],\"words\":\"difference.field\",\"parts\":[\"difference\",\"field\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[119,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[119,9],\"words\":\"difference.values\",\"parts\":[\"difference\",\"values\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"value\"],\"body\":[{\"type\":\"block\",\"at\":[119,39],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[119,49],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[119,70],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[119,76],\"words\":\"value.known\",\"parts\":[\"value\",\"known\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[119,89],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[119,95],\"words\":\"value.hasLabel\",\"parts\":[\"value\",\"hasLabel\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[119,113],\"words\":\"value.label\",\"parts\":[\"value\",\"label\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[119,134],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[119,140],\"words\":\"value.isQuantity\",\"parts\":[\"value\",\"isQuantity\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[119,158],\"name\":\"figure\",\"values\":[{\"type\":\"path\",\"at\":[119,167],\"words\":\"value.quantity\",\"parts\":[\"value\",\"quantity\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[{\"type\":\"helper\",\"at\":[119,192],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[119,199],\"words\":\"value.text\",\"parts\":[\"value\",\"text\"],\"depth\":0,\"isData\":false}],\"options\":[]}]},{\"type\":\"block\",\"at\":[119,219],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[119,225],\"words\":\"value.planned\",\"parts\":[\"value\",\"planned\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[119,253],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[119,259],\"words\":\"value.reported\",\"parts\":[\"value\",\"reported\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[{\"type\":\"block\",\"at\":[119,301],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[119,307],\"words\":\"value.hasLabel\",\"parts\":[\"value\",\"hasLabel\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[119,325],\"words\":\"value.label\",\"parts\":[\"value\",\"label\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}]},{\"type\":\"block\",\"at\":[120,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[120,10],\"words\":\"value.stated\",\"parts\":[\"value\",\"stated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"source\"],\"body\":[{\"type\":\"block\",\"at\":[120,36],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[120,46],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[120,67],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,73],\"words\":\"source.isSame\",\"parts\":[\"source\",\"isSame\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[120,88],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,94],\"words\":\"source.isEdition\",\"parts\":[\"source\",\"isEdition\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[120,121],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[120,128],\"words\":\"source.date\",\"parts\":[\"source\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[120,145]}]]}],\"otherwise\":[{\"type\":\"block\",\"at\":[120,168],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,174],\"words\":\"source.isOlder\",\"parts\":[\"source\",\"isOlder\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[120,212],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,218],\"words\":\"source.isNewer\",\"parts\":[\"source\",\"isNewer\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[120,254],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,260],\"words\":\"source.date\",\"parts\":[\"source\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[120,275],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[120,282],\"words\":\"source.date\",\"parts\":[\"source\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[120,299]}]]}],\"otherwise\":[]}]}],\"otherwise\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[120,350],\"words\":\"source.publisher\",\"parts\":[\"source\",\"publisher\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[120,372],\"words\":\"source.document\",\"parts\":[\"source\",\"document\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[120,389],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,395],\"words\":\"source.isOlder\",\"parts\":[\"source\",\"isOlder\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[120,433],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,439],\"words\":\"source.isNewer\",\"parts\":[\"source\",\"isNewer\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[120,475],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[120,481],\"words\":\"source.date\",\"parts\":[\"source\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[120,496],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[120,503],\"words\":\"source.date\",\"parts\":[\"source\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[120,520]}]]}],\"otherwise\":[]}]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[121,2],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[121,9],\"words\":\"value.sources\",\"parts\":[\"value\",\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[122,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[122,7],\"words\":\"difference.comment\",\"parts\":[\"difference\",\"comment\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[122,28],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[122,35],\"words\":\"difference.comment\",\"parts\":[\"difference\",\"comment\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[123,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[123,7],\"words\":\"difference.isLost\",\"parts\":[\"difference\",\"isLost\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[124,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[124,7],\"words\":\"difference.isAdded\",\"parts\":[\"difference\",\"isAdded\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[125,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[125,7],\"words\":\"difference.isOpen\",\"parts\":[\"difference\",\"isOpen\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[127,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[127,7],\"words\":\"differences.saysDoubt\",\"parts\":[\"differences\",\"saysDoubt\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[127,101],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[127,108],\"words\":\"differences.doubt\",\"parts\":[\"differences\",\"doubt\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[128,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[128,7],\"words\":\"differences.none\",\"parts\":[\"differences\",\"none\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[128,45],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[128,51],\"words\":\"differences.single\",\"parts\":[\"differences\",\"single\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[129,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[129,9],\"words\":\"differences.questions\",\"parts\":[\"differences\",\"questions\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"question\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[129,168],\"words\":\"question.wording\",\"parts\":[\"question\",\"wording\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[129,223],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[129,231],\"words\":\"question.others\",\"parts\":[\"question\",\"others\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"other\"],\"body\":[{\"type\":\"block\",\"at\":[129,259],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[129,269],\"words\":\"@first\",\"parts\":[\"first\"],\"depth\":0,\"isData\":true}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[129,290],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[129,297],\"words\":\"other.number\",\"parts\":[\"other\",\"number\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"helper\",\"at\":[129,339],\"name\":\"cite\",\"values\":[{\"type\":\"path\",\"at\":[129,346],\"words\":\"question.source\",\"parts\":[\"question\",\"source\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[130,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[130,7],\"words\":\"identity.isUnverified\",\"parts\":[\"identity\",\"isUnverified\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"block\",\"at\":[131,1],\"name\":\"unless\",\"values\":[{\"type\":\"path\",\"at\":[131,11],\"words\":\"places.hasStated\",\"parts\":[\"places\",\"hasStated\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[131,29],\"name\":\"project/results-ru\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[135,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[135,7],\"words\":\"dates.hasTimeline\",\"parts\":[\"dates\",\"hasTimeline\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[139,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[139,9],\"words\":\"dates.events\",\"parts\":[\"dates\",\"events\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"event\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[139,48],\"words\":\"event.key\",\"parts\":[\"event\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[139,70],\"words\":\"event.label\",\"parts\":[\"event\",\"label\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[139,95],\"words\":\"event.series\",\"parts\":[\"event\",\"series\"],\"depth\":0,\"isData\":false}},{\"type\":\"helper\",\"at\":[139,111],\"name\":\"date\",\"values\":[{\"type\":\"path\",\"at\":[139,118],\"words\":\"event.date\",\"parts\":[\"event\",\"date\"],\"depth\":0,\"isData\":false}],\"options\":[[\"form\",{\"type\":\"literal\",\"at\":[139,134]}],[\"unverified\",{\"type\":\"literal\",\"at\":[139,153]}]]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[145,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[145,7],\"words\":\"basis.hasRows\",\"parts\":[\"basis\",\"hasRows\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[151,8],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[151,16],\"words\":\"basis.left\",\"parts\":[\"basis\",\"left\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[151,28],\"name\":\"project/basis-row\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[155,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[155,7],\"words\":\"basis.hasRight\",\"parts\":[\"basis\",\"hasRight\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"block\",\"at\":[158,8],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[158,16],\"words\":\"basis.right\",\"parts\":[\"basis\",\"right\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[158,29],\"name\":\"project/basis-row\",\"values\":[],\"options\":[]}],\"otherwise\":[]}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[165,1],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[165,9],\"words\":\"changes\",\"parts\":[\"changes\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"partial\",\"at\":[165,18],\"name\":\"partials/what-changed-ru\",\"values\":[],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[167,20],\"name\":\"each\",\"values\":[{\"type\":\"path\",\"at\":[167,28],\"words\":\"sources\",\"parts\":[\"sources\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[\"source\"],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[167,59],\"words\":\"source.key\",\"parts\":[\"source\",\"key\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[167,75],\"words\":\"source.text\",\"parts\":[\"source\",\"text\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[167,88],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[167,94],\"words\":\"source.hasAddress\",\"parts\":[\"source\",\"hasAddress\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[167,124],\"words\":\"source.address\",\"parts\":[\"source\",\"address\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[167,144],\"words\":\"source.shown\",\"parts\":[\"source\",\"shown\"],\"depth\":0,\"isData\":false}}],\"otherwise\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[169,1],\"name\":\"if\",\"values\":[{\"type\":\"call\",\"at\":[169,7],\"name\":\"eq\",\"values\":[{\"type\":\"path\",\"at\":[169,11],\"words\":\"standing\",\"parts\":[\"standing\"],\"depth\":0,\"isData\":false},{\"type\":\"literal\",\"at\":[169,20]}]}],\"options\":[],\"names\":[],\"body\":[],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[169,247],\"words\":\"identity.confidence\",\"parts\":[\"identity\",\"confidence\"],\"depth\":0,\"isData\":false}},{\"type\":\"block\",\"at\":[170,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[170,7],\"words\":\"area.hasPrefectures\",\"parts\":[\"area\",\"hasPrefectures\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[170,47],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[170,57]}],\"options\":[]},{\"type\":\"helper\",\"at\":[170,67],\"name\":\"literal\",\"values\":[{\"type\":\"literal\",\"at\":[170,77]}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"block\",\"at\":[171,1],\"name\":\"if\",\"values\":[{\"type\":\"path\",\"at\":[171,7],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[],\"names\":[],\"body\":[{\"type\":\"helper\",\"at\":[171,21],\"name\":\"text\",\"values\":[{\"type\":\"path\",\"at\":[171,28],\"words\":\"issuer.unit\",\"parts\":[\"issuer\",\"unit\"],\"depth\":0,\"isData\":false}],\"options\":[]}],\"otherwise\":[]},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[171,59],\"words\":\"edition.hash\",\"parts\":[\"edition\",\"hash\"],\"depth\":0,\"isData\":false}},{\"type\":\"print\",\"value\":{\"type\":\"path\",\"at\":[171,84],\"words\":\"edition.version\",\"parts\":[\"edition\",\"version\"],\"depth\":0,\"isData\":false}}]");Object.defineProperty(this,"outline",{value});return value},get spec(){const value={"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:1:71","text",{"name":"at","hash":{},"data":data}))
    + "mark=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:1:77",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:1:97","text",{"name":"at","hash":{},"data":data}))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:2:48",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"number"),{"name":"text","hash":{},"data":data}));
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:2:80",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(container.strict(lookupProperty(depth0,"identity"), "short", {"start":{"line":2,"column":81},"end":{"line":2,"column":95}} ), depth0));
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:4:27",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"headShort"),{"name":"text","hash":{},"data":data}));
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:4:62","text",{"name":"at","hash":{},"data":data}))
    + "Кредитор н.д.";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:5:25","text",{"name":"at","hash":{},"data":data}))
    + "· "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:5:27",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"number"),{"name":"text","hash":{},"data":data}));
},"6":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:6:42","text",{"name":"at","hash":{},"data":data}))
    + "· "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:6:44",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isGrant"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams),"inverse":container.program(8, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:6:89",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"number"), depth0));
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:6:64","text",{"name":"at","hash":{},"data":data}))
    + "грант";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:6:77","text",{"name":"at","hash":{},"data":data}))
    + "заём";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:9:47",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"otherName"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:9:74",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"isOurRendering"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:9:126",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"hasNaming"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:9:106","text",{"name":"at","hash":{},"data":data}))
    + "(перевод наш)";
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:9:152",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"naming"),{"name":"cite","hash":{},"data":data}));
},"12":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:9:191","text",{"name":"at","hash":{},"data":data}))
    + "Китайского названия в источниках нет";
},"13":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:12:34",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(depth0,"amount"),{"name":"amount","hash":{"unverified":false,"form":"large"},"data":data}));
},"14":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:12:89","text",{"name":"at","hash":{},"data":data}))
    + "н.д.";
},"15":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:13:40","text",{"name":"at","hash":{},"data":data}))
    + "предлагаемый заём";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:13:65",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"dropped",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.program(18, data, 0),"data":data})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:13:96","text",{"name":"at","hash":{},"data":data}))
    + "в перечне, не одобрено";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:14:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"moneyKind"),"loan",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:15:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"moneyKind"),"credit",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:16:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"moneyKind"),"mixed",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:17:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"moneyKind"),"grant",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:18:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"moneyKind"),"none",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n";
},"19":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:14:30","text",{"name":"at","hash":{},"data":data}))
    + "заём";
},"20":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:15:32","text",{"name":"at","hash":{},"data":data}))
    + "кредит МАР";
},"21":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:16:31","text",{"name":"at","hash":{},"data":data}))
    + "заём и кредит МАР";
},"22":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:17:31","text",{"name":"at","hash":{},"data":data}))
    + "грант";
},"23":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:18:30","text",{"name":"at","hash":{},"data":data}))
    + "заём (сведений нет)";
},"24":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:19:44","text",{"name":"at","hash":{},"data":data}))
    + "(сомнительно)";
},"25":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:20:40",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"cost"),{"name":"amount","hash":{"unverified":false,"form":"large"},"data":data}));
},"26":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:20:101","text",{"name":"at","hash":{},"data":data}))
    + "н.д.";
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:21:52",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"costDisputed"),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.program(29, data, 0),"data":data})) != null ? stack1 : "");
},"28":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:21:81","text",{"name":"at","hash":{},"data":data}))
    + "(расхождения, не подтверждено)";
},"29":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:21:120","text",{"name":"at","hash":{},"data":data}))
    + "(не подтверждено)";
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:21:152",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"costDisputed"),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"31":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:21:181","text",{"name":"at","hash":{},"data":data}))
    + "(расхождения)";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:23:1","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:23:20",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"share"),{"name":"percent","hash":{"form":"large"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:23:63","text",{"name":"at","hash":{},"data":data}))
    + "</value>\n<label>выплачено"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:24:17",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"asOf"),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:24:90","text",{"name":"at","hash":{},"data":data}))
    + "</label></key-figure>\n";
},"33":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:24:42","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:24:44",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"asOf"),{"name":"date","hash":{"form":"table"},"data":data}));
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:26:1","text",{"name":"at","hash":{},"data":data}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:26:20",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"dates"),"approval"),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.program(36, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:26:146","text",{"name":"at","hash":{},"data":data}))
    + "</value>\n<label>дата одобрения</label></key-figure>\n";
},"35":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:26:42",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depth0,"dates"),"approval"),{"name":"date","hash":{"form":"table"},"data":data}));
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:26:86",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"dropped",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.program(38, data, 0),"data":data})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:26:117","text",{"name":"at","hash":{},"data":data}))
    + "нет";
},"38":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:26:128","text",{"name":"at","hash":{},"data":data}))
    + "н.д.";
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:30:33",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"status"),"date"),{"name":"if","hash":{},"fn":container.program(40, data, 0),"inverse":container.program(41, data, 0),"data":data})) != null ? stack1 : "");
},"40":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:30:52","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:30:54",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depth0,"status"),"date"),{"name":"date","hash":{"form":"table"},"data":data}));
},"41":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:30:96","text",{"name":"at","hash":{},"data":data}))
    + "(источник без даты)";
},"42":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:33:55","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; место реализации — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:33:76",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasCounties"),{"name":"if","hash":{},"fn":container.program(43, data, 0, blockParams),"inverse":container.program(45, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:33:238","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"43":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:33:102",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"counties"),{"name":"list","hash":{},"fn":container.program(44, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"44":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:33:138",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"45":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:33:169",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"prefectures"),{"name":"list","hash":{},"fn":container.program(46, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"46":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:33:208",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"47":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:33:247",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"multiProvince"),{"name":"if","hash":{},"fn":container.program(48, data, 0, blockParams),"inverse":container.program(50, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"48":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:33:275","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; охват — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:33:285",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"provinces"),{"name":"list","hash":{},"fn":container.program(49, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:33:351","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ". Доля "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:33:358",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "genitive", {"start":{"line":33,"column":359},"end":{"line":33,"column":372}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:33:376","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "н.д., в итог по "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:33:392",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"area"), "dative", {"start":{"line":33,"column":393},"end":{"line":33,"column":404}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:33:408","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "не включена.";
},"49":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:33:325",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:33:428","text",{"name":"at","hash":{},"data":data}))
    + "; территория — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:33:443",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "name", {"start":{"line":33,"column":444},"end":{"line":33,"column":453}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:33:456",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"area"),"hasPrefectures"),{"name":"if","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:33:520","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"51":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:33:483","text",{"name":"at","hash":{},"data":data}))
    + ", округ в источниках не назван";
},"52":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:34:34","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Финансирование: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:34:50",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"rows"),{"name":"list","hash":{},"fn":container.program(53, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:34:173",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"moneyKind"),"mixed",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(56, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:34:238","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"53":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:34:81",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"phrase"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:34:95",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"known"),{"name":"if","hash":{},"fn":container.program(54, data, 0, blockParams),"inverse":container.program(55, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"54":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:34:113","text",{"name":"at","hash":{},"data":data}))
    + "— "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:34:115",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"55":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:34:145","text",{"name":"at","hash":{},"data":data}))
    + "(сумма н.д.)";
},"56":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:34:203","text",{"name":"at","hash":{},"data":data}))
    + ", вместе — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:34:214",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(depth0,"amount"),{"name":"amount","hash":{},"data":data}));
},"57":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:35:34","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Стадия — предлагаемый, "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:35:57",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"rows"),{"name":"list","hash":{},"fn":container.program(58, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:35:180","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; в обязательствах не учтён.";
},"58":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:35:88",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"phrase"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:35:102",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"known"),{"name":"if","hash":{},"fn":container.program(59, data, 0, blockParams),"inverse":container.program(60, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"59":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:35:120","text",{"name":"at","hash":{},"data":data}))
    + "— "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:35:122",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"60":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:35:152","text",{"name":"at","hash":{},"data":data}))
    + "(сумма н.д.)";
},"61":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:36:33","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Проект снят с подготовки до одобрения. В перечне по-прежнему указано: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:36:103",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"rows"),{"name":"list","hash":{},"fn":container.program(62, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:36:226","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; в обязательствах не учтено.";
},"62":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:36:134",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"phrase"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:36:148",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"known"),{"name":"if","hash":{},"fn":container.program(63, data, 0, blockParams),"inverse":container.program(64, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"63":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:36:166","text",{"name":"at","hash":{},"data":data}))
    + "— "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:36:168",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[1][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}));
},"64":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:36:198","text",{"name":"at","hash":{},"data":data}))
    + "(сумма н.д.)";
},"65":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:37:30","text",{"name":"at","hash":{},"data":data}))
    + "Займов международных финансовых организаций на него не найдено; кредитор и сумма займа н.д.";
},"66":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:38:30","text",{"name":"at","hash":{},"data":data}))
    + "Источники расходятся в общей стоимости.";
},"67":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:38:78","text",{"name":"at","hash":{},"data":data}))
    + "Общая стоимость"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:38:93",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"cost"),{"name":"if","hash":{},"fn":container.program(68, data, 0),"inverse":container.program(69, data, 0),"data":data})) != null ? stack1 : "");
},"68":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:38:114","text",{"name":"at","hash":{},"data":data}))
    + "— "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:38:116",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"cost"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:38:139","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"69":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:38:149","text",{"name":"at","hash":{},"data":data}))
    + "н.д.";
},"70":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:40:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"dates"),"clauses"),{"name":"each","hash":{},"fn":container.program(71, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"71":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:41:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"approval",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(72, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:42:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"substitutes",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(74, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:43:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"signing",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(81, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:44:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"effectiveness",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(82, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:45:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"closing",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(83, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:46:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"planned-completion",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(86, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:47:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"unknown",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(87, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"72":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:41:38","text",{"name":"at","hash":{},"data":data}))
    + "Одобрен "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:41:46",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"approval"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:41:72",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"approvalNewsOnly"),{"name":"if","hash":{},"fn":container.program(73, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:41:132","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"73":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:41:106","text",{"name":"at","hash":{},"data":data}))
    + "(дата пресс-релиза)";
},"74":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:42:41","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Дата одобрения н.д."
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:42:60",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"substitutes"),{"name":"each","hash":{},"fn":container.program(75, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"75":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:42:101",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"approved-by",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(76, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:42:206",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"board-vote",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(77, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:42:316",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"board-paper",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(78, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:42:402",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"agreement",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(79, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:42:487",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(blockParams[0][0],"field"),"press-report",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(80, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:42:577","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"76":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:42:140","text",{"name":"at","hash":{},"data":data}))
    + "По сообщению прессы, одобрен не позднее "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:42:180",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"77":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:42:244","text",{"name":"at","hash":{},"data":data}))
    + "По стороннему источнику, голосование совета — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:42:290",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"78":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:42:355","text",{"name":"at","hash":{},"data":data}))
    + "Документ для совета: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:42:376",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"79":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:42:439","text",{"name":"at","hash":{},"data":data}))
    + "Проектное соглашение: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:42:461",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"80":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:42:527","text",{"name":"at","hash":{},"data":data}))
    + "Пресса сообщила о займе "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:42:551",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[1][0],"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}));
},"81":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:43:37","text",{"name":"at","hash":{},"data":data}))
    + "Заём подписан "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:43:51",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"signing"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:43:76","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"82":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:44:43","text",{"name":"at","hash":{},"data":data}))
    + "Вступил в силу "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:44:58",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"effectiveness"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:44:89","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"83":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:45:36",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"closingDisputed"),{"name":"if","hash":{},"fn":container.program(84, data, 0, blockParams, depths),"inverse":container.program(85, data, 0, blockParams, depths),"data":data})) != null ? stack1 : "");
},"84":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:45:69","text",{"name":"at","hash":{},"data":data}))
    + "Источники расходятся в дате закрытия.";
},"85":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:45:115","text",{"name":"at","hash":{},"data":data}))
    + "Дата закрытия: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:45:130",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"closing"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:45:155","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"86":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:46:48","text",{"name":"at","hash":{},"data":data}))
    + "План завершения: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:46:65",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"plannedCompletion"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:46:100","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"87":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:47:37",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"severalUnknown"),{"name":"if","hash":{},"fn":container.program(88, data, 0, blockParams, depths),"inverse":container.program(89, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:47:115","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ": "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:47:117",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depths[1],"dates"),"unknown"),{"name":"list","hash":{},"fn":container.program(90, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:47:178","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".";
},"88":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:47:68","text",{"name":"at","hash":{},"data":data}))
    + "Неизвестные даты";
},"89":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:47:92","text",{"name":"at","hash":{},"data":data}))
    + "Неизвестная дата";
},"90":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:47:154",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"label"), depth0));
},"91":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:50:27","text",{"name":"at","hash":{},"data":data}))
    + "Статус н.д.: слово источника, «"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:50:58",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"status"),"ownWord"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:50:81","text",{"name":"at","hash":{},"data":data}))
    + "», относится к работам, а не к финансированию"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:50:126",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"status"),"sources"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:50:149","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"92":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:51:40","text",{"name":"at","hash":{},"data":data}))
    + "Эта запись и "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:51:53",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:51:76","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "— один проект и учтены как один.";
},"93":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:52:26",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"note"),{"name":"text","hash":{},"data":data}));
},"94":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:58:73","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:58:74",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"parent"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:58:98","text",{"name":"at","hash":{},"data":data}))
    + ")";
},"95":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:59:28","text",{"name":"at","hash":{},"data":data}))
    + "<dt>№ проекта</dt><dd>н.д.</dd>";
},"96":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:60:59",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(97, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:60:90",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"97":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:60:77","text",{"name":"at","hash":{},"data":data}))
    + ", ";
},"98":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:60:113","text",{"name":"at","hash":{},"data":data}))
    + "н.д.";
},"99":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:62:29","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<dt>Провинции</dt><dd>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:62:51",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"provinces"),{"name":"list","hash":{},"fn":container.program(100, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:62:117","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</dd>";
},"100":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:62:91",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"101":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:63:39","text",{"name":"at","hash":{},"data":data}))
    + "<dt>Связан</dt><dd>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:63:58",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:63:81",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:63:96","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</dd>";
},"102":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:68:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<table id=\"finance\" columns=\"left right right\" weights=\"1 0 0\" unit=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:68:70",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"currency"),"USD",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(103, data, 0, blockParams),"inverse":container.program(104, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:68:157","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" continued=\"продолжение\">\n<thead><tr><th>Источник средств</th><th>Сумма</th><th>Доля</th></tr></thead>\n<tbody>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:71:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"rows"),{"name":"each","hash":{},"fn":container.program(105, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:72:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"hasCounterpart"),{"name":"if","hash":{},"fn":container.program(106, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:73:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"hasRest"),{"name":"if","hash":{},"fn":container.program(107, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:74:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</tbody>\n<tfoot><tr><td>Общая стоимость</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:75:40",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"costFits"),{"name":"if","hash":{},"fn":container.program(108, data, 0, blockParams),"inverse":container.program(109, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:75:116","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:75:125",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"fullShare"),{"name":"percent","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:75:167","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr></tfoot>\n</table>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:77:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"hasRest"),{"name":"if","hash":{},"fn":container.program(110, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:78:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"roundedApart"),{"name":"if","hash":{},"fn":container.program(111, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:79:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"fallsShort"),{"name":"if","hash":{},"fn":container.program(112, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:80:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"costDisputed"),{"name":"if","hash":{},"fn":container.program(113, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:81:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"costKnown"),{"name":"if","hash":{},"fn":container.program(114, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:82:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"proposed",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(116, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:83:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"dropped",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(117, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n";
},"103":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:68:105","text",{"name":"at","hash":{},"data":data}))
    + "млн долл. США";
},"104":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:68:126","text",{"name":"at","hash":{},"data":data}))
    + "млн "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:68:130",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"finance"), "currency", {"start":{"line":68,"column":131},"end":{"line":68,"column":147}} ), depth0));
},"105":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:71:32","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:71:40",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:71:53","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:71:62",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:71:96","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:71:105",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(blockParams[0][0],"share"),{"name":"percent","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:71:139","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</td></tr>";
},"106":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:72:31","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>Встречное финансирование</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:72:72",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"counterpart"),{"name":"amount","hash":{"form":"table"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:72:115","text",{"name":"at","hash":{},"data":data}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:72:124",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"counterpartShare"),{"name":"percent","hash":{"form":"table"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:72:173","text",{"name":"at","hash":{},"data":data}))
    + "</td></tr>";
},"107":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:73:24","text",{"name":"at","hash":{},"data":data}))
    + "<tr><td>Прочие средства (по разности)</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:73:70",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"rest"),{"name":"amount","hash":{"form":"table"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:73:106","text",{"name":"at","hash":{},"data":data}))
    + "</td><td>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:73:115",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"restShare"),{"name":"percent","hash":{"form":"table"},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:73:157","text",{"name":"at","hash":{},"data":data}))
    + "</td></tr>";
},"108":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:75:64",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"cost"),{"name":"amount","hash":{"form":"table"},"data":data}));
},"109":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:75:108","text",{"name":"at","hash":{},"data":data}))
    + "—";
},"110":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:77:24","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">Прочие средства — общая стоимость за вычетом строк выше, расчёт авторов; разбивки в источниках нет.</p>";
},"111":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:78:29","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">Из-за округления строки немного отличаются от итога.</p>";
},"112":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:79:27","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">Из чего складывается остальная часть стоимости, в источниках не сказано.</p>";
},"113":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:80:29","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">Источники расходятся в общей стоимости (см. «Расхождения источников»); строки с ней не сведены, доли не даны.</p>";
},"114":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:81:26",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"costFits"),{"name":"unless","hash":{},"fn":container.program(115, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"115":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:81:54","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">Общая стоимость — "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:81:88",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"cost"),{"name":"amount","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:81:111","text",{"name":"at","hash":{},"data":data}))
    + ", в иной валюте, чем заём; пересчёт не выполнен, доли не даны.</p>";
},"116":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:82:33","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">Предлагаемая сумма, в обязательствах не учтена.</p>";
},"117":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:83:32","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">Проект снят с подготовки; сумма не была одобрена и в обязательствах не учтена.</p>";
},"118":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:85:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"hasLines"),{"name":"if","hash":{},"fn":container.program(119, data, 0),"inverse":container.program(120, data, 0),"data":data})) != null ? stack1 : "")
    + "\n";
},"119":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:85:25","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">Сумм финансирования в источниках нет.</p>";
},"120":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:85:90","text",{"name":"at","hash":{},"data":data}))
    + "<p class=\"note\">Финансирования международных финансовых организаций для этого проекта в источниках не найдено.</p>";
},"121":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:87:31","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p class=\"note\">Подготовительная техническая помощь, "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:87:84",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"preparatory"),{"name":"list","hash":{},"fn":container.program(122, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:87:177","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", в сумму проекта не входит.</p>";
},"122":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:87:124",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"amount","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:87:147",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[0][0],"amount"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"123":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:90:1","text",{"name":"at","hash":{},"data":data}))
    + "<h2>Выплаты</h2>\n<chart id=\"disbursement\" type=\"progress\">\n<datum key=\"disbursed\" label=\"Выплачено\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:92:42",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"disbursed"),{"name":"amount","hash":{"unverified":false},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:92:92","text",{"name":"at","hash":{},"data":data}))
    + "</datum>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:93:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"hasUndisbursed"),{"name":"if","hash":{},"fn":container.program(124, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:94:1","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\"share\" label=\"Доля\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:94:33",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"percent").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"share"),{"name":"percent","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:94:63","text",{"name":"at","hash":{},"data":data}))
    + "</datum>\n</chart>\n<p class=\"source\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:96:19",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"asOf"),{"name":"if","hash":{},"fn":container.program(125, data, 0),"inverse":container.program(126, data, 0),"data":data})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:96:104","text",{"name":"at","hash":{},"data":data}))
    + "поздних значений в источниках нет. Источник: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:96:149",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"disbursed"),{"name":"cite","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:96:180","text",{"name":"at","hash":{},"data":data}))
    + ".</p>\n";
},"124":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:93:36","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\"undisbursed\" label=\"Остаток\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:93:77",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"amount").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"undisbursed"),{"name":"amount","hash":{"unverified":false},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:93:129","text",{"name":"at","hash":{},"data":data}))
    + "</datum>";
},"125":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:96:44","text",{"name":"at","hash":{},"data":data}))
    + "Дата: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:96:50",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"asOf"),{"name":"date","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:96:76","text",{"name":"at","hash":{},"data":data}))
    + "; более";
},"126":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:96:91","text",{"name":"at","hash":{},"data":data}))
    + "Более";
},"127":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:98:25",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"project/results-ru"),depth0,{"name":"project/results-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"128":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:102:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Места реализации</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:103:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasStated"),{"name":"if","hash":{},"fn":container.program(129, data, 0, blockParams),"inverse":container.program(136, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"129":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:104:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasMap"),{"name":"if","hash":{},"fn":container.program(130, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:108:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p class=\"note\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:108:17",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"prefectures"),{"name":"list","hash":{},"fn":container.program(132, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:108:96",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasCounties"),{"name":"if","hash":{},"fn":container.program(133, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:108:219",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"sources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:108:242","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "."
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:108:243",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasMap"),{"name":"if","hash":{},"fn":container.program(135, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:108:324","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"130":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:104:22","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<chart id=\"places\" type=\"tiles\">\n<series id=\"touched\" label=\"проект есть\"/><series id=\"untouched\" label=\"проекта нет\"/>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:106:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"tiles"),{"name":"each","hash":{},"fn":container.program(131, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:107:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</chart>";
},"131":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:106:33","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:106:45",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:106:57","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:106:66",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:106:79","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" series=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:106:89",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"series"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:106:104","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\"></datum>";
},"132":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:108:56",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:108:71","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:108:72",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"code"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:108:86","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"133":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:108:122","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; в том числе "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:108:136",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"counties"),{"name":"list","hash":{},"fn":container.program(134, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"134":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:108:172",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"name"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:108:187","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:108:188",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"code"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:108:202","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")";
},"135":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:108:265","text",{"name":"at","hash":{},"data":data}))
    + "Плитки показывают положение, а не границы и площадь.";
},"136":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:110:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<p>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:110:4",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"multiProvince"),{"name":"if","hash":{},"fn":container.program(137, data, 0, blockParams),"inverse":container.program(139, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:110:185",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasEstimated"),{"name":"if","hash":{},"fn":container.program(140, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:110:337","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n";
},"137":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:110:32","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Охват проекта: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:110:47",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"provinces"),{"name":"list","hash":{},"fn":container.program(138, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:110:113","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; места "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:110:121",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(depth0,"area"), "within", {"start":{"line":110,"column":122},"end":{"line":110,"column":133}} ), depth0))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:110:137","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "н.д.";
},"138":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:110:87",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"139":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:110:149","text",{"name":"at","hash":{},"data":data}))
    + "Округ в источниках не назван.";
},"140":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:110:213","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "По трассе предположительно: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:110:241",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"estimated"),{"name":"list","hash":{},"fn":container.program(141, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:110:301","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; не подтверждено, не учтено.";
},"141":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:110:278",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[0][0],"name"), depth0));
},"142":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:115:28","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<aside class=\"conflict\"><strong>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:115:60",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"gone"),{"name":"each","hash":{},"fn":container.program(143, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:115:162","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ":</strong>\nсоответственно "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:116:16",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"gone"),{"name":"list","hash":{},"fn":container.program(145, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:116:166","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:116:167",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"differences"),"goneFrom"),"publisher"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:116:206","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:116:208",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"differences"),"goneFrom"), "document", {"start":{"line":116,"column":209},"end":{"line":116,"column":238}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:116:241","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:116:243",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"differences"),"goneFrom"),"older"),"date"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:116:296","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:116:297",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"differences"),"goneFrom"),"older"),"sources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:116:340","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "; в редакции от "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:116:356",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"differences"),"goneFrom"),"newer"),"date"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:116:396",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"differences"),"goneFrom"),"newer"),"sources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:116:440","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "не приводится. Прежние значения сохранены.</aside>";
},"143":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:115:102",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(144, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:115:133",{"name":"at","hash":{},"data":data}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"field"), depth0));
},"144":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:115:120","text",{"name":"at","hash":{},"data":data}))
    + ", ";
},"145":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:116:58",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"values"),{"name":"each","hash":{},"fn":container.program(146, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"146":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:116:96",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"known"),{"name":"if","hash":{},"fn":container.program(147, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"147":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:116:115",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[1][0],"quantity"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"148":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:118:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<aside class=\"conflict\"><strong>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:118:33",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"field"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:118:53","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ":</strong>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:119:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"values"),{"name":"each","hash":{},"fn":container.program(149, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:121:33","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:122:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"comment"),{"name":"if","hash":{},"fn":container.program(173, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:123:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isLost"),{"name":"if","hash":{},"fn":container.program(174, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:124:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isAdded"),{"name":"if","hash":{},"fn":container.program(175, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:125:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isOpen"),{"name":"if","hash":{},"fn":container.program(176, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:125:81","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</aside>\n";
},"149":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:119:39",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(150, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:119:70",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"known"),{"name":"if","hash":{},"fn":container.program(151, data, 0, blockParams),"inverse":container.program(157, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:119:364","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:120:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"stated"),{"name":"each","hash":{},"fn":container.program(159, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:121:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ")"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:121:2",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[0][0],"sources"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}));
},"150":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:119:57","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"151":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:119:89",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"hasLabel"),{"name":"if","hash":{},"fn":container.program(152, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:119:134",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"isQuantity"),{"name":"if","hash":{},"fn":container.program(153, data, 0, blockParams),"inverse":container.program(154, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:119:219",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"planned"),{"name":"if","hash":{},"fn":container.program(155, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:119:253",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"reported"),{"name":"if","hash":{},"fn":container.program(156, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"152":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:119:111",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[2][0],"label"), depth0))
    + " ";
},"153":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:119:158",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"figure").call(alias1,lookupProperty(blockParams[2][0],"quantity"),{"name":"figure","hash":{},"data":data,"blockParams":blockParams}));
},"154":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:119:191","text",{"name":"at","hash":{},"data":data}))
    + "«"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:119:192",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[2][0],"text"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:119:211","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "»";
},"155":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:119:240","text",{"name":"at","hash":{},"data":data}))
    + ", план";
},"156":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:119:275","text",{"name":"at","hash":{},"data":data}))
    + ", по отчёту";
},"157":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:119:301",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"hasLabel"),{"name":"if","hash":{},"fn":container.program(158, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:119:346","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "не указано";
},"158":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias1(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:119:323",{"name":"at","hash":{},"data":data}))
    + alias1(container.lambda(lookupProperty(blockParams[2][0],"label"), depth0))
    + " ";
},"159":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:120:36",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(160, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:120:67",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"isSame"),{"name":"if","hash":{},"fn":container.program(161, data, 0, blockParams),"inverse":container.program(168, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"160":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:120:54","text",{"name":"at","hash":{},"data":data}))
    + "; ";
},"161":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:120:88",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"isEdition"),{"name":"if","hash":{},"fn":container.program(162, data, 0, blockParams),"inverse":container.program(163, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"162":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:120:112","text",{"name":"at","hash":{},"data":data}))
    + "редакция "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:120:121",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[2][0],"date"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}));
},"163":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:120:162","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "там же"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:120:168",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"isOlder"),{"name":"if","hash":{},"fn":container.program(164, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:120:212",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"isNewer"),{"name":"if","hash":{},"fn":container.program(165, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:120:254",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[2][0],"date"),{"name":"if","hash":{},"fn":container.program(166, data, 0, blockParams),"inverse":container.program(167, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"164":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:120:190","text",{"name":"at","hash":{},"data":data}))
    + ", прежняя копия";
},"165":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:120:234","text",{"name":"at","hash":{},"data":data}))
    + ", новая копия";
},"166":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:120:273","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:120:275",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[3][0],"date"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}));
},"167":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:120:316","text",{"name":"at","hash":{},"data":data}))
    + ", без даты";
},"168":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:120:348",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"publisher"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:120:368","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:120:370",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"document"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:120:389",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"isOlder"),{"name":"if","hash":{},"fn":container.program(169, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:120:433",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"isNewer"),{"name":"if","hash":{},"fn":container.program(170, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:120:475",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[1][0],"date"),{"name":"if","hash":{},"fn":container.program(171, data, 0, blockParams),"inverse":container.program(172, data, 0, blockParams),"data":data,"blockParams":blockParams})) != null ? stack1 : "");
},"169":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:120:411","text",{"name":"at","hash":{},"data":data}))
    + ", прежняя копия";
},"170":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:120:455","text",{"name":"at","hash":{},"data":data}))
    + ", новая копия";
},"171":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:120:494","text",{"name":"at","hash":{},"data":data}))
    + ", "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:120:496",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[2][0],"date"),{"name":"date","hash":{"form":"table"},"data":data,"blockParams":blockParams}));
},"172":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:120:537","text",{"name":"at","hash":{},"data":data}))
    + ", без даты";
},"173":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:122:28",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[1][0],"comment"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"174":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:123:27","text",{"name":"at","hash":{},"data":data}))
    + "В новой редакции не приводится; сохранено прежнее значение.";
},"175":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:124:28","text",{"name":"at","hash":{},"data":data}))
    + "В прежней редакции не приводится; добавлено в новой.";
},"176":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:125:27","text",{"name":"at","hash":{},"data":data}))
    + "Приведены все значения, предпочтение не отдано.";
},"177":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:127:30","text",{"name":"at","hash":{},"data":data}))
    + "<aside class=\"conflict\"><strong>Сомнительно.</strong> Причина отметки: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:127:101",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"doubt"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:127:127","text",{"name":"at","hash":{},"data":data}))
    + "</aside>";
},"178":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:128:25","text",{"name":"at","hash":{},"data":data}))
    + "<aside class=\"none\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:128:45",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"single"),{"name":"if","hash":{},"fn":container.program(179, data, 0),"inverse":container.program(180, data, 0),"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:128:219","text",{"name":"at","hash":{},"data":data}))
    + "</aside>";
},"179":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:128:71","text",{"name":"at","hash":{},"data":data}))
    + "<strong>Сравнивать не с чем.</strong> По проекту просмотрен один источник.";
},"180":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:128:153","text",{"name":"at","hash":{},"data":data}))
    + "<strong>Расхождений между источниками не выявлено.</strong>";
},"181":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:129:46","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<aside class=\"question\"><strong>Не выяснено.</strong> В статье регионального департамента финансов очередь не указана: «"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:129:166",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(container.lambda(lookupProperty(blockParams[0][0],"wording"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:129:186","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "». Возможно, речь об этом проекте, о "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:129:223",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(blockParams[0][0],"others"),{"name":"each","hash":{},"fn":container.program(182, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:129:321","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "или обо всех сразу"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:129:339",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"cite").call(alias1,lookupProperty(blockParams[0][0],"source"),{"name":"cite","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:129:363","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".</aside>";
},"182":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:129:259",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(183, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:129:290",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(blockParams[0][0],"number"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}));
},"183":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:129:277","text",{"name":"at","hash":{},"data":data}))
    + ", ";
},"184":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:130:30","text",{"name":"at","hash":{},"data":data}))
    + "<aside class=\"question\"><strong>Не подтверждено.</strong> Займов международных финансовых организаций на этот проект не найдено; кредитор и сумма займа н.д. Все значения паспорта не подтверждены и в итоги не входят.</aside>";
},"185":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:131:29",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"project/results-ru"),depth0,{"name":"project/results-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"186":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:136:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Хронология</h2>\n<chart id=\"timeline\" type=\"timeline\">\n<series id=\"actual\" label=\"Известно\"/><series id=\"planned\" label=\"План\"/><series id=\"change\" label=\"Изменено\"/>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:139:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"dates"),"events"),{"name":"each","hash":{},"fn":container.program(187, data, 1, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:140:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</chart>\n";
},"187":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:139:34","text",{"name":"at","hash":{},"data":data}))
    + "<datum key=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:139:46",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:139:59","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" label=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:139:68",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"label"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:139:83","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" series=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:139:93",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"series"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:139:109","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:139:111",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(blockParams[0][0],"date"),{"name":"date","hash":{"unverified":false,"form":"table"},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:139:160","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</datum>";
},"188":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:146:1","text",{"name":"at","hash":{},"data":data}))
    + "<h2>Основание значений</h2>\n<columns>\n<column>\n<table id=\"basis-1\" columns=\"left right right right\" weights=\"1 0 0 0\" class=\"compact\" continued=\"продолжение\">\n<thead><tr><th>Показатель</th><th>Значение</th><th>Дата</th><th>Источник</th></tr></thead>\n<tbody>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:151:8",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"basis"),"left"),{"name":"each","hash":{},"fn":container.program(189, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:151:60","text",{"name":"at","hash":{},"data":data}))
    + "</tbody>\n</table>\n</column>\n<column>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:155:1",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"basis"),"hasRight"),{"name":"if","hash":{},"fn":container.program(190, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:161:1","text",{"name":"at","hash":{},"data":data}))
    + "</column>\n</columns>\n";
},"189":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:151:28",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"project/basis-row"),depth0,{"name":"project/basis-row","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"190":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:156:1","text",{"name":"at","hash":{},"data":data}))
    + "<table id=\"basis-2\" columns=\"left right right right\" weights=\"1 0 0 0\" class=\"compact\" continued=\"продолжение\">\n<thead><tr><th>Показатель</th><th>Значение</th><th>Дата</th><th>Источник</th></tr></thead>\n<tbody>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:158:8",{"name":"at","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"basis"),"right"),{"name":"each","hash":{},"fn":container.program(191, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:158:61","text",{"name":"at","hash":{},"data":data}))
    + "</tbody>\n</table>\n";
},"191":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:158:29",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"project/basis-row"),depth0,{"name":"project/basis-row","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"192":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:165:18",{"name":"at","hash":{},"data":data}))
    + ((stack1 = container.invokePartial(lookupProperty(partials,"partials/what-changed-ru"),depth0,{"name":"partials/what-changed-ru","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"193":function(container,depth0,helpers,partials,data,blockParams) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:167:49","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<li id=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:167:57",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"key"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:167:71","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:167:73",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[0][0],"text"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:167:88",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(blockParams[0][0],"hasAddress"),{"name":"if","hash":{},"fn":container.program(194, data, 0, blockParams),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:167:170","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</li>";
},"194":function(container,depth0,helpers,partials,data,blockParams) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:167:113","text",{"name":"at","hash":{},"data":data}))
    + "<a href=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:167:122",{"name":"at","hash":{},"data":data}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"address"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:167:140","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:167:142",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias3(lookupProperty(blockParams[1][0],"shown"), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:167:158","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</a>.";
},"195":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:169:33","text",{"name":"at","hash":{},"data":data}))
    + "Суммы — обязательства в валюте оригинала.";
},"196":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"at").call(depth0 != null ? depth0 : (container.nullContext || {}),"project/ru.hbs:169:82","text",{"name":"at","hash":{},"data":data}))
    + "Суммы в валюте оригинала, в обязательствах не учтены.";
},"197":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:170:28","text",{"name":"at","hash":{},"data":data}))
    + "Названия — по GB/T "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:170:47",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"2260",{"name":"literal","hash":{},"data":data}))
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:170:66","text",{"name":"at","hash":{},"data":data}))
    + "("
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:170:67",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"literal").call(alias1,"30 июня 2023 г.",{"name":"literal","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:170:96","text",{"name":"at","hash":{},"data":data}))
    + "); русские формы наши. Они не выражают позиции о правовом статусе территорий или их границах.";
},"198":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:171:21",{"name":"at","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"text","hash":{},"data":data}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:171:41","text",{"name":"at","hash":{},"data":data}))
    + ".";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty;

  return alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:1:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<brief title=\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:1:15",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"identity"), "title", {"start":{"line":1,"column":16},"end":{"line":1,"column":30}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:1:33","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "\" numbering=\"none\""
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:1:51",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"mark"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:1:105","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ">\n<foot>Паспорт проекта · "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:2:25",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"number"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.program(2, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:2:106","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "· Данные на "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:2:118",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"date").call(alias1,lookupProperty(depth0,"asOf"),{"name":"date","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:2:131","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</foot>\n<p class=\"kicker\">ПАСПОРТ ПРОЕКТА<right>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:4:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"headShort"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.program(4, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:5:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"number"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:6:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"loanNumbers"),{"name":"each","hash":{},"fn":container.program(6, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:7:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</right></p>\n<h1>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:8:5",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"identity"), "title", {"start":{"line":8,"column":6},"end":{"line":8,"column":20}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:8:23","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</h1>\n<p class=\"subtitle\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:9:21",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"otherName"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.program(12, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:9:234","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n\n<key-figures>\n<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:12:20",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"amount"),{"name":"if","hash":{},"fn":container.program(13, data, 0, blockParams, depths),"inverse":container.program(14, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:12:100","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</value>\n<label>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:13:8",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"proposed",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(15, data, 0, blockParams, depths),"inverse":container.program(16, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:19:15",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"hasDoubt"),{"name":"if","hash":{},"fn":container.program(24, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:19:64","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</label></key-figure>\n<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:20:20",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"cost"),{"name":"if","hash":{},"fn":container.program(25, data, 0, blockParams, depths),"inverse":container.program(26, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:20:112","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</value>\n<label>общая стоимость"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:21:23",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"isUnverified"),{"name":"if","hash":{},"fn":container.program(27, data, 0, blockParams, depths),"inverse":container.program(30, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:21:208","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</label></key-figure>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:22:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"known"),{"name":"if","hash":{},"fn":container.program(32, data, 0, blockParams, depths),"inverse":container.program(34, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:29:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<key-figure><value>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:29:20",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"status"),"text"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:29:40","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</value>\n<label>статус"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:30:14",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"status"),"text"),{"name":"if","hash":{},"fn":container.program(39, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:30:129","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</label></key-figure>\n</key-figures>\n\n<p>Проект «"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:33:12",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"identity"), "title", {"start":{"line":33,"column":13},"end":{"line":33,"column":27}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:33:30","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "»"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:33:31",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasStated"),{"name":"if","hash":{},"fn":container.program(42, data, 0, blockParams, depths),"inverse":container.program(47, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:34:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"approved",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(52, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:35:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"proposed",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(57, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:36:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"dropped",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(61, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:37:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"none",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(65, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:38:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"costDisputed"),{"name":"if","hash":{},"fn":container.program(66, data, 0, blockParams, depths),"inverse":container.program(67, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:39:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"approved",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(70, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:50:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"status"),"hasOwnWord"),{"name":"if","hash":{},"fn":container.program(91, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:51:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"related"),{"name":"each","hash":{},"fn":container.program(92, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:52:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"hasNote"),{"name":"if","hash":{},"fn":container.program(93, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:52:55","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</p>\n\n<columns>\n<column>\n<h2>Основные данные</h2>\n<dl>\n<dt>Кредитор</dt><dd>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:58:22",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"lender"),{"name":"text","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:58:46",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"hasParent"),{"name":"if","hash":{},"fn":container.program(94, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:58:106","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</dd>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:59:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"number"),{"name":"unless","hash":{},"fn":container.program(95, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:60:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<dt>Отрасль</dt><dd>"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:60:21",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"sectors"),{"name":"each","hash":{},"fn":container.program(96, data, 1, blockParams, depths),"inverse":container.program(98, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:60:126","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</dd>\n<dt>Стороны</dt><dd>заёмщик и агентство н.д.</dd>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:62:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"multiProvince"),{"name":"if","hash":{},"fn":container.program(99, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:63:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"related"),{"name":"each","hash":{},"fn":container.program(101, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:64:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</dl>\n\n<h2>Финансирование</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:67:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"hasTable"),{"name":"if","hash":{},"fn":container.program(102, data, 0, blockParams, depths),"inverse":container.program(118, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:87:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"finance"),"hasPreparatory"),{"name":"if","hash":{},"fn":container.program(121, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:89:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"disbursement"),"known"),{"name":"if","hash":{},"fn":container.program(123, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:98:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasStated"),{"name":"if","hash":{},"fn":container.program(127, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:99:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</column>\n\n<column>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:102:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"isTold"),{"name":"if","hash":{},"fn":container.program(128, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:114:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Расхождения источников</h2>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:115:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"hasGone"),{"name":"if","hash":{},"fn":container.program(142, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:117:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"rows"),{"name":"each","hash":{},"fn":container.program(148, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:127:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"saysDoubt"),{"name":"if","hash":{},"fn":container.program(177, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:128:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"none"),{"name":"if","hash":{},"fn":container.program(178, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:129:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"differences"),"questions"),{"name":"each","hash":{},"fn":container.program(181, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:130:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"identity"),"isUnverified"),{"name":"if","hash":{},"fn":container.program(184, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:131:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"hasStated"),{"name":"unless","hash":{},"fn":container.program(185, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:132:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</column>\n</columns>\n\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:135:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"dates"),"hasTimeline"),{"name":"if","hash":{},"fn":container.program(186, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:143:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<columns>\n<column>\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:145:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"basis"),"hasRows"),{"name":"if","hash":{},"fn":container.program(188, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:165:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(192, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:166:1","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "<h2>Источники</h2>\n<ol class=\"source\">"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:167:20",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sources"),{"name":"each","hash":{},"fn":container.program(193, data, 1, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:167:184","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "</ol>\n<p class=\"scope\">\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:169:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(depth0,"standing"),"approved",{"name":"eq","hash":{},"data":data,"blockParams":blockParams}),{"name":"if","hash":{},"fn":container.program(195, data, 0, blockParams, depths),"inverse":container.program(196, data, 0, blockParams, depths),"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:169:143","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "«н.д.» и «—» — в источниках нет, не нуль. Изменения после отчётной даты не учтены. Надёжность записи: "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:169:245",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"identity"), "confidence", {"start":{"line":169,"column":246},"end":{"line":169,"column":265}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:169:268","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:170:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"area"),"hasPrefectures"),{"name":"if","hash":{},"fn":container.program(197, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:171:1",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"issuer"),"unit"),{"name":"if","hash":{},"fn":container.program(198, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"blockParams":blockParams})) != null ? stack1 : "")
    + " "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:171:50","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + "Данные "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:171:57",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"edition"), "hash", {"start":{"line":171,"column":58},"end":{"line":171,"column":70}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:171:73","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ", версия "
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:171:82",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + alias2(alias4(alias3(lookupProperty(depth0,"edition"), "version", {"start":{"line":171,"column":83},"end":{"line":171,"column":98}} ), depth0))
    + alias2(lookupProperty(helpers,"at").call(alias1,"project/ru.hbs:171:101","text",{"name":"at","hash":{},"data":data,"blockParams":blockParams}))
    + ".</p>\n</column>\n</columns>\n</brief>\n";
},"usePartial":true,"useData":true,"useDepths":true,"useBlockParams":true};Object.defineProperty(this,"spec",{value});return value}};
