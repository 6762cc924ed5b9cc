@story zb-vilar-rail-link
@topic Cost of the rail link to Vilar de Ossos, Portugal
@subject L = Linha do Sabor Novo | the line | the link | the rail link | the project
@subject I = Infraestruturas | IPF | the infrastructure company
@subject A = Court of Auditors | the court | the auditors
@subject E = European Commission | Brussels
@fact len = 68 | distance | L | kilometres of new track | - | constant
@fact c27 = 412000000 | budget | L | euros of estimated cost | 2027 | plan | projected
@fact c33 = 655000000 | budget | L | euros of estimated cost | 2033-03 | plan | projected
@fact over = 59 | rate | L | rise of the estimate since 2027, in percent | 2033-03 | constant
@fact spent = 288000000 | spending | L | euros spent | 2032-12-31 | cumulative
@fact eu = 210000000 | budget | E | euros of European grant | 2027 | plan | pledged
@fact tun = 9 | other | L | tunnels | - | constant
@fact done = 4 | other | L | tunnels finished | 2033-03 | snapshot
@fact open1 = 2031 | date | L | year of opening planned at first | 2027 | plan
@fact open2 = 2036 | date | L | year of opening planned | 2033-03 | plan
@fact pass = 3400 | ridership | L | passengers a day expected | 2036 | plan | projected
@fact passb = 2100 | ridership | A | passengers a day expected by the auditors | 2036 | plan | projected
@fact time = 52 | duration | L | minutes of journey to Bragança | 2036 | plan | projected
@fact bus = 95 | duration | - | minutes of journey by bus to Bragança | 2033 | constant
@fact find = 17 | other | A | recommendations made | 2033-03-21 | constant
@fact perk = 9600000 | other | L | euros a kilometre of line | 2033-03 | plan | projected
@rel change over = c27 -> c33
@rel product c33 = len * perk
@fact spsh = 44 | other | L | money spent as a share of the estimate, in percent | 2032-12-31 | snapshot
@fact fac = 1.59 | other | L | factor by which the estimate has grown | 2033-03 | constant
@fact late = 5 | duration | L | years of delay | 2033-03 | snapshot
@rel share spsh = spent / c33
@trap c27 c33 :: first and present estimate
@trap pass passb :: promoter's against auditors' forecast
@trap time bus :: train against bus

@doc a-daily | national daily | 2033-03-22
Auditors: Sabor line to cost {655 million|c33} and open {five|late} years late

Joana Freixo

The Court of Auditors yesterday published a report on the Linha do Sabor Novo that reads like the minutes of a shipwreck. In it, the estimate for the {68|len} kilometres between Pocinho and Vilar de Ossos stands at {655 million|c33|t=now|by=the court} euros now, after {412 million|c27|t=when the contract was approved in 2027} when the contract was approved in 2027, the court says: up by {59%|over}.

By the end of last year {288 million|spent|t=By the end of last year} had been paid out. Of {nine|tun} tunnels, {four|done|t=today} are finished today.

The trains that were to run in {2031|open1} will do so, "if nothing else occurs", in {2036|open2|by=the infrastructure company}, the infrastructure company told the auditors.

The report also doubts who will board them. The promoter counts on {3,400|pass|by=The promoter} passengers a day; the court's own model gives {2,100|passb|by=the court's own model}. It makes {17|find} recommendations.

@doc b-local | regional weekly | 2033-03-25
Vilar wants its train, whatever the paper says

Ferreira Moutinho | fmoutinho@nordeste.example | 273 555 018

There was not a free table at the Café Central on Wednesday when the mayor, Lurdes Alçada, answered Lisbon.

"They did {17|find} recommendations. Not one of them is to ask us," she said, to applause. "My neighbour's daughter spends {95|bus} minutes on a bus to Bragança. By train it will be {52|time}."

The mayor does not deny that the bill has swollen from {412|c27|x=1000000} to {655|c33|x=1000000} million. But Brussels, she reminded, gives {210 million|eu|by=she} of it, and the rest "is less than a single bank".

Work goes on at kilometre {41|-}, where the fifth tunnel is being bored; {four|done} are through. The last of the {nine|tun} should be holed by 2035, and the first train is due in {2036|open2}. As for passengers, she believes neither the {2,100|passb} of the judges nor the {3,400|pass} of the engineers: "It will be {5,000|-}, because of the tourists."

@doc c-transport | trade magazine | 2033-04
Iberian notebook: Sabor Novo

Portugal's {68|len}km single-track Sabor Novo is now a {€655m|c33} scheme, or {€9.6m|perk} per route-km — not out of line for terrain that needs {nine|tun} tunnels and {23|-} viaducts. What is out of line is the drift: the 2027 budget was {€421m|!c27|t=2027}, so the scheme has grown by a factor of {1.59|fac}.

Cash out at year-end was {€288m|spent|t=at year-end}, i.e. {44%|~spsh} of the current total. EU money is capped at {€210m|eu}, so every extra euro is national.

The line was to have carried its first train in {2031|open1}. Infraestruturas now says {2036|open2|by=Infraestruturas}; contractors we spoke to say 2037. Design speed {140|-}km/h, {52|time}min end to end. Ridership: IPF {3,400|pass|by=IPF} a day, auditors {2,100|passb|by=auditors}. Split the difference and you still have a railbus.

@doc d-opinion | opinion newsletter | 2033-03-28
The Sabor multiplication table

Every Portuguese child should learn it. Take {412 million|c27}. Wait {six|-} years. Multiply by {one and a half|!fac|by=the auditors}, say the auditors, and you get {655|c33|x=1000000}. I was taught otherwise, but I went to a public school.

Meanwhile less than {half|<spsh|v=50} of that has actually been spent, {five|!done|t=to date} tunnels of {nine|tun} have been dug to date, and the opening has moved from {2031|open1} to {2036|open2}.

I don't mind paying for trains. I mind being told that {3,400|pass} people a day will take this one when there are {11,200|-} in the whole of the county, counting the dead who still vote. The auditors make it {2,100|passb}. Brussels will put in {210 million|eu}, and not a cent more.
