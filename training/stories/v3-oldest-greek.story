@story v3-oldest-greek
@topic Death of Greece's oldest person, Evgenia Pantazi
@subject P = Evgenia Pantazi | Pantazi | Kyra-Evgenia | the oldest Greek | she
@subject S = Stamatis Foukas | Foukas | the new oldest Greek
@subject D = Areti Pantazi | Areti | her daughter
@subject B = Maria Antónia Leiria | Leiria | the oldest European
@fact ap = 113 | age | P | years of age | 2031-01-17 | constant
@fact dp = 88 | other | P | days since the last birthday | 2031-01-17 | constant
@fact as = 111 | age | S | years of age | 2031-01-17 | snapshot
@fact ad = 86 | age | D | years of age | 2031-01-17 | snapshot
@fact al = 115 | age | B | years of age | 2031-01-17 | snapshot
@fact ch = 7 | other | P | children born | - | constant
@fact ca = 3 | other | P | children still alive | 2031-01-17 | snapshot
@fact gc = 19 | other | P | grandchildren | 2031-01-17 | snapshot
@fact gg = 34 | other | P | great-grandchildren | 2031-01-17 | snapshot
@fact wi = 58 | duration | P | years as a widow | 2031-01-17 | constant
@fact am = 17 | age | P | age at marriage | - | constant
@fact vi = 640 | other | P | inhabitants of the home village | 2031 | snapshot
@fact cl = 4:20 | clock | P | time of death | 2031-01-17 | constant
@fact aw = 55 | age | P | age when widowed | - | constant
@rel diff aw = ap - wi
@trap ap as :: the late and the new record holder
@trap ch ca :: born against living children
@trap gc gg :: grandchildren against great-grandchildren
@trap ap al :: oldest Greek against oldest European

@doc a-agency | agency flash | 2031-01-17
Greece's oldest person dies aged {113|ap}

ATHENS - Evgenia Pantazi, believed to be the country's oldest inhabitant, died in her sleep on Friday, her family said. She was {113|ap|by=her family} years and {88|dp|^} days old. Stamatis Foukas of Kozani, {111|as|t=now}, now holds the title.

@doc b-local | local radio bulletin | 2031-01-17
Radio Pylaia, 10 a.m.

The bells of Agia Kyriaki are ringing for Kyra-Evgenia. She left us at {4:20|cl|t=this morning} this morning, with her daughter Areti, who is {86|ad} herself, at the bedside. All {640|vi} of us in the village will be at the church on Sunday.

@doc c-paper | newspaper brief | 2031-01-18
Bride at {seventeen|am}, widow for {58|wi} years

Pantazi brought up {seven|ch} children on a tobacco farm. {Three|ca|t=yesterday} outlived her when she died yesterday in her {114th|-} year. She leaves {19|gc} grandchildren and {34|gg} great-grandchildren, "and no debts", as she liked to say.

@doc d-social | newsroom post | 2031-01-18
The club of the very old

Oldest in Greece as of today: Stamatis Foukas, {111|as|t=as of today}. Oldest in Europe: Maria Antónia Leiria, Portugal, {115|al}. Evgenia Pantazi reached {113|ap}; her secret was one boiled egg a day and no doctors.

@doc e-agency | agency second take | 2031-01-17
Pantazi, mother of {seven|ch}, outlived a husband by {58|wi} years

PYLAIA, Greece - The oldest Greek married at {17|am} and was left alone at {55|aw}. {Three|ca} of her children survive; Areti, {86|ad}, is the eldest. Death came shortly before half past {four|-}, the doctor wrote.
