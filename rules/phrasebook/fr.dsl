# Toutes les phrases qu'une règle peut employer en français, avec le DRL qu'elles représentent.
# La première phrase d'un sens est celle qu'Avenant écrit ; les autres sont comprises.
# Trous : {nom:type} ; les types sont kpi, volume, figure, number, count, one, quantity, window, side, rounding, name, month, clause,
# kind, incident, none, amount, money, selection, limit, meaning, calls, beyond, released, repriced, revision et text.

[when]chaque mois=

# Taux, moyennes et notes du mois.
[when]{m:kpi} est d'au moins {v:quantity}=Kpi( name == "{m}", value >= {v} )
[when]{m:kpi} atteint {v:quantity}=Kpi( name == "{m}", value >= {v} )
[when]{m:kpi} dépasse {v:quantity}=Kpi( name == "{m}", value > {v} )
[when]{m:kpi} est au-dessus de {v:quantity}=Kpi( name == "{m}", value > {v} )
[when]{m:kpi} est supérieur à {v:quantity}=Kpi( name == "{m}", value > {v} )
[when]{m:kpi} est supérieure à {v:quantity}=Kpi( name == "{m}", value > {v} )
[when]{m:kpi} est supérieur ou égal à {v:quantity}=Kpi( name == "{m}", value >= {v} )
[when]{m:kpi} est supérieure ou égale à {v:quantity}=Kpi( name == "{m}", value >= {v} )
[when]{m:kpi} est d'au plus {v:quantity}=Kpi( name == "{m}", value <= {v} )
[when]{m:kpi} est inférieur ou égal à {v:quantity}=Kpi( name == "{m}", value <= {v} )
[when]{m:kpi} est inférieure ou égale à {v:quantity}=Kpi( name == "{m}", value <= {v} )
[when]{m:kpi} est au-dessous de {v:quantity}=Kpi( name == "{m}", value < {v} )
[when]{m:kpi} est en dessous de {v:quantity}=Kpi( name == "{m}", value < {v} )
[when]{m:kpi} est inférieur à {v:quantity}=Kpi( name == "{m}", value < {v} )
[when]{m:kpi} est inférieure à {v:quantity}=Kpi( name == "{m}", value < {v} )
[when]{m:kpi} est d'au moins {v:quantity} et au-dessous de {w:quantity}=Kpi( name == "{m}", value >= {v}, value < {w} )
[when]{m:kpi} va de {v:quantity} inclus à {w:quantity} exclus=Kpi( name == "{m}", value >= {v}, value < {w} )
[when]{m:kpi} dépasse {v:quantity} sans dépasser {w:quantity}=Kpi( name == "{m}", value > {v}, value <= {w} )
[when]{m:kpi} est d'au moins {v:quantity} et d'au plus {w:quantity}=Kpi( name == "{m}", value >= {v}, value <= {w} )
[when]{m:kpi} dépasse {v:quantity} et reste au-dessous de {w:quantity}=Kpi( name == "{m}", value > {v}, value < {w} )

# Les mêmes sur plusieurs mois : comptes mis en commun.
[when]{m:kpi} sur {o:window} est d'au moins {v:quantity}=Kpi( name == "{m}", over == "{o}", value >= {v} )
[when]{m:kpi} sur {o:window} dépasse {v:quantity}=Kpi( name == "{m}", over == "{o}", value > {v} )
[when]{m:kpi} sur {o:window} est d'au plus {v:quantity}=Kpi( name == "{m}", over == "{o}", value <= {v} )
[when]{m:kpi} sur {o:window} est au-dessous de {v:quantity}=Kpi( name == "{m}", over == "{o}", value < {v} )
[when]{m:kpi} sur {o:window} est d'au moins {v:quantity} et au-dessous de {w:quantity}=Kpi( name == "{m}", over == "{o}", value >= {v}, value < {w} )
[when]{m:kpi} sur {o:window} dépasse {v:quantity} sans dépasser {w:quantity}=Kpi( name == "{m}", over == "{o}", value > {v}, value <= {w} )
[when]{m:kpi} sur {o:window} est d'au moins {v:quantity} et d'au plus {w:quantity}=Kpi( name == "{m}", over == "{o}", value >= {v}, value <= {w} )
[when]{m:kpi} sur {o:window} dépasse {v:quantity} et reste au-dessous de {w:quantity}=Kpi( name == "{m}", over == "{o}", value > {v}, value < {w} )

# La moyenne des valeurs mensuelles, si le contrat le dit.
[when]en moyenne mensuelle sur {o:window}, {m:kpi} est d'au moins {v:quantity}=Kpi( name == "{m}", over == "{o}", mean >= {v} )
[when]en moyenne mensuelle sur {o:window}, {m:kpi} dépasse {v:quantity}=Kpi( name == "{m}", over == "{o}", mean > {v} )
[when]en moyenne mensuelle sur {o:window}, {m:kpi} est d'au plus {v:quantity}=Kpi( name == "{m}", over == "{o}", mean <= {v} )
[when]en moyenne mensuelle sur {o:window}, {m:kpi} est au-dessous de {v:quantity}=Kpi( name == "{m}", over == "{o}", mean < {v} )
[when]en moyenne mensuelle sur {o:window}, {m:kpi} est d'au moins {v:quantity} et au-dessous de {w:quantity}=Kpi( name == "{m}", over == "{o}", mean >= {v}, mean < {w} )

# Arrondis avant d'être comparés, si le contrat le dit.
[when]après arrondi {r:rounding}, {m:kpi} est d'au moins {v:quantity}=Kpi( name == "{m}", rounded == "{r}", value >= {v} )
[when]après arrondi {r:rounding}, {m:kpi} dépasse {v:quantity}=Kpi( name == "{m}", rounded == "{r}", value > {v} )
[when]après arrondi {r:rounding}, {m:kpi} est d'au plus {v:quantity}=Kpi( name == "{m}", rounded == "{r}", value <= {v} )
[when]après arrondi {r:rounding}, {m:kpi} est au-dessous de {v:quantity}=Kpi( name == "{m}", rounded == "{r}", value < {v} )
[when]après arrondi {r:rounding}, {m:kpi} est d'au moins {v:quantity} et au-dessous de {w:quantity}=Kpi( name == "{m}", rounded == "{r}", value >= {v}, value < {w} )
[when]après arrondi {r:rounding}, {m:kpi} dépasse {v:quantity} sans dépasser {w:quantity}=Kpi( name == "{m}", rounded == "{r}", value > {v}, value <= {w} )

# Comptes, heures et sommes.
[when]le nombre {m:volume} est d'au moins {v:number}=Volume( name == "{m}", quantity >= {v} )
[when]le nombre {m:volume} dépasse {v:number}=Volume( name == "{m}", quantity > {v} )
[when]le nombre {m:volume} est d'au plus {v:number}=Volume( name == "{m}", quantity <= {v} )
[when]le nombre {m:volume} est au-dessous de {v:number}=Volume( name == "{m}", quantity < {v} )
[when]le nombre {m:volume} est inférieur à {v:number}=Volume( name == "{m}", quantity < {v} )
[when]le nombre {m:volume} est supérieur à {v:number}=Volume( name == "{m}", quantity > {v} )
[when]le nombre {m:volume} est d'au moins {v:number} et au-dessous de {w:number}=Volume( name == "{m}", quantity >= {v}, quantity < {w} )
[when]le nombre {m:volume} dépasse {v:number} sans dépasser {w:number}=Volume( name == "{m}", quantity > {v}, quantity <= {w} )
[when]le nombre {m:volume} sur {o:window} est d'au moins {v:number}=Volume( name == "{m}", over == "{o}", quantity >= {v} )
[when]le nombre {m:volume} sur {o:window} dépasse {v:number}=Volume( name == "{m}", over == "{o}", quantity > {v} )
[when]le nombre {m:volume} sur {o:window} est d'au plus {v:number}=Volume( name == "{m}", over == "{o}", quantity <= {v} )
[when]le nombre {m:volume} sur {o:window} est au-dessous de {v:number}=Volume( name == "{m}", over == "{o}", quantity < {v} )
[when]le nombre {m:volume} sur {o:window} est d'au moins {v:number} et au-dessous de {w:number}=Volume( name == "{m}", over == "{o}", quantity >= {v}, quantity < {w} )
[when]le nombre {m:volume} sur {o:window} dépasse {v:number} sans dépasser {w:number}=Volume( name == "{m}", over == "{o}", quantity > {v}, quantity <= {w} )

# Suites de mois et nombres de mois.
[when]{m:figure} est {s:side} depuis exactement {n:count} mois consécutifs=Months( name == "{m}", side == "{s}", inARow == {n} )
[when]{m:figure} est {s:side} depuis au moins {n:count} mois consécutifs=Months( name == "{m}", side == "{s}", inARow >= {n} )
[when]{m:figure} est {s:side} depuis exactement {n:count} mois consécutifs, comptés depuis le début de la phase « {p:name} »=Months( name == "{m}", side == "{s}", since == "{p}", inARow == {n} )
[when]{m:figure} est {s:side} depuis au moins {n:count} mois consécutifs, comptés depuis le début de la phase « {p:name} »=Months( name == "{m}", side == "{s}", since == "{p}", inARow >= {n} )
[when]{m:figure} est {s:side} pendant au moins {n:count} mois sur {o:window}=Months( name == "{m}", side == "{s}", over == "{o}", count >= {n} )
[when]{m:figure} est {s:side} pendant exactement {n:count} mois sur {o:window}=Months( name == "{m}", side == "{s}", over == "{o}", count == {n} )
[when]{m:figure} est {s:side} pendant au moins {n:count} mois sur {o:window}, comptés depuis le début de la phase « {p:name} »=Months( name == "{m}", side == "{s}", over == "{o}", since == "{p}", count >= {n} )

# Le calendrier du contrat, et celui de l'année.
[when]c'est le mois {n:count} du contrat=ContractMonth( number == {n} )
[when]c'est l'un des {n:count} premiers mois du contrat=ContractMonth( number <= {n} )
[when]c'est après le mois {n:count} du contrat=ContractMonth( number > {n} )
[when]c'est le mois {n:count} du contrat ou un mois suivant=ContractMonth( number >= {n} )
[when]c'est un mois du contrat du n° {n:count} au n° {k:count}=ContractMonth( number >= {n}, number <= {k} )
[when]le contrat compte au plus {n:one} mois civil complet=ContractMonth( fullMonths <= {n} )
[when]le contrat compte au plus {n:count} mois civils complets=ContractMonth( fullMonths <= {n} )
[when]le contrat compte plus de {n:one} mois civil complet=ContractMonth( fullMonths > {n} )
[when]le contrat compte plus de {n:count} mois civils complets=ContractMonth( fullMonths > {n} )
[when]le contrat compte exactement {n:one} mois civil complet=ContractMonth( fullMonths == {n} )
[when]le contrat compte exactement {n:count} mois civils complets=ContractMonth( fullMonths == {n} )
[when]on est en {n:month}=ContractMonth( calendarMonth == {n} )
[when]c'est le mois de {n:month}=ContractMonth( calendarMonth == {n} )
[when]on est entre {n:month} et {k:month} inclus=ContractMonth( calendarMonth >= {n}, calendarMonth <= {k} )
[when]c'est un mois de {n:month} à {k:month}=ContractMonth( calendarMonth >= {n}, calendarMonth <= {k} )
[when]c'est le dernier mois d'un trimestre civil=ContractMonth( quarterEnd == true )
[when]ce n'est pas le dernier mois d'un trimestre civil=ContractMonth( quarterEnd == false )
[when]c'est le dernier mois du contrat=ContractMonth( last == true )
[when]ce n'est pas le dernier mois du contrat=ContractMonth( last == false )

# Phases.
[when]en phase de démarrage=Phase( name == "start-up" )
[when]en phase à l'acte=Phase( name == "per act" )
[when]dans la phase « {p:name} »=Phase( name == "{p}" )

# Ce que d'autres articles ont donné, et ce qui n'a pas été communiqué.
[when]l'article {c:clause} a dit que rien n'est dû=Outcome( clause == "{c}", kind == "nothing" )
[when]l'article {c:clause} a donné {k:kind}=Outcome( clause == "{c}", kind == "{k}" )
[when]l'article {c:clause} n'a pas donné {k:kind}=not Outcome( clause == "{c}", kind == "{k}" )
[when]la partie « {p:text} » de l'article {c:clause} a donné {k:kind}=Outcome( clause == "{c}", part == "{p}", kind == "{k}" )
[when]la partie « {p:text} » de l'article {c:clause} n'a pas donné {k:kind}=not Outcome( clause == "{c}", part == "{p}", kind == "{k}" )
[when]il manque {m:figure}=Unreported( name == "{m}" )

# Ce que les autres articles et les mois précédents ont donné, arrondi et après leurs limites.
[when]{s:selection} dépassent {v:money} ce mois-ci=Settled( of == "{s}", amount > {v} )
[when]{s:selection} atteignent {v:money} ce mois-ci=Settled( of == "{s}", amount >= {v} )
[when]{s:selection} ne dépassent pas {v:money} ce mois-ci=Settled( of == "{s}", amount <= {v} )
[when]{s:selection} n'atteignent pas {v:money} ce mois-ci=Settled( of == "{s}", amount < {v} )
[when]{s:selection} atteignent {v:money} sans atteindre {w:money} ce mois-ci=Settled( of == "{s}", amount >= {v}, amount < {w} )
[when]{s:selection} dépassent {v:money} sans dépasser {w:money} ce mois-ci=Settled( of == "{s}", amount > {v}, amount <= {w} )
[when]{s:selection} dépassent {v:money} sur {o:window}=Settled( of == "{s}", over == "{o}", amount > {v} )
[when]{s:selection} atteignent {v:money} sur {o:window}=Settled( of == "{s}", over == "{o}", amount >= {v} )
[when]{s:selection} ne dépassent pas {v:money} sur {o:window}=Settled( of == "{s}", over == "{o}", amount <= {v} )
[when]{s:selection} n'atteignent pas {v:money} sur {o:window}=Settled( of == "{s}", over == "{o}", amount < {v} )
[when]{s:selection} atteignent {v:money} sans atteindre {w:money} sur {o:window}=Settled( of == "{s}", over == "{o}", amount >= {v}, amount < {w} )
[when]{s:selection} dépassent {v:money} sans dépasser {w:money} sur {o:window}=Settled( of == "{s}", over == "{o}", amount > {v}, amount <= {w} )

# Points, de ce mois et des autres.
[when]le total des points du mois atteint {v:number}=Points( sum >= {v} )
[when]le total des points du mois dépasse {v:number}=Points( sum > {v} )
[when]le total des points du mois ne dépasse pas {v:number}=Points( sum <= {v} )
[when]le total des points du mois n'atteint pas {v:number}=Points( sum < {v} )
[when]le total des points du mois atteint {v:number} sans atteindre {w:number}=Points( sum >= {v}, sum < {w} )
[when]le total des points du mois dépasse {v:number} sans dépasser {w:number}=Points( sum > {v}, sum <= {w} )
[when]le total des points du mois au titre de l'article {c:clause} atteint {v:number}=Points( under == "{c}", sum >= {v} )
[when]le total des points du mois au titre de l'article {c:clause} dépasse {v:number}=Points( under == "{c}", sum > {v} )
[when]le total des points du mois au titre de l'article {c:clause} ne dépasse pas {v:number}=Points( under == "{c}", sum <= {v} )
[when]le total des points du mois au titre de l'article {c:clause} n'atteint pas {v:number}=Points( under == "{c}", sum < {v} )
[when]le total des points du mois au titre de l'article {c:clause} atteint {v:number} sans atteindre {w:number}=Points( under == "{c}", sum >= {v}, sum < {w} )
[when]le total des points du mois au titre de l'article {c:clause} dépasse {v:number} sans dépasser {w:number}=Points( under == "{c}", sum > {v}, sum <= {w} )
[when]le total des points sur {o:window} atteint {v:number}=Points( over == "{o}", sum >= {v} )
[when]le total des points sur {o:window} dépasse {v:number}=Points( over == "{o}", sum > {v} )
[when]le total des points sur {o:window} ne dépasse pas {v:number}=Points( over == "{o}", sum <= {v} )
[when]le total des points sur {o:window} n'atteint pas {v:number}=Points( over == "{o}", sum < {v} )
[when]le total des points sur {o:window} atteint {v:number} sans atteindre {w:number}=Points( over == "{o}", sum >= {v}, sum < {w} )
[when]le total des points sur {o:window} dépasse {v:number} sans dépasser {w:number}=Points( over == "{o}", sum > {v}, sum <= {w} )
[when]le total des points de l'article {c:clause} sur {o:window} atteint {v:number}=Points( under == "{c}", over == "{o}", sum >= {v} )
[when]le total des points de l'article {c:clause} sur {o:window} dépasse {v:number}=Points( under == "{c}", over == "{o}", sum > {v} )
[when]le total des points de l'article {c:clause} sur {o:window} ne dépasse pas {v:number}=Points( under == "{c}", over == "{o}", sum <= {v} )
[when]le total des points de l'article {c:clause} sur {o:window} n'atteint pas {v:number}=Points( under == "{c}", over == "{o}", sum < {v} )
[when]le total des points de l'article {c:clause} sur {o:window} atteint {v:number} sans atteindre {w:number}=Points( under == "{c}", over == "{o}", sum >= {v}, sum < {w} )
[when]le total des points de l'article {c:clause} sur {o:window} dépasse {v:number} sans dépasser {w:number}=Points( under == "{c}", over == "{o}", sum > {v}, sum <= {w} )

# Les incidents : une réponse pour chacun, ou pour un mois sans incident.
[when]pour chaque {i:incident}=Incident( {i} )
[when]il n'y a eu {i:none}=not Incident( {i} )

# Ce qui est dû.
[then]facturer {a:amount}=due.fee( "{a}" );
[then]réduire les prix de {a:amount}=due.reduce( "{a}" );
[then]verser un bonus de {a:amount}=due.bonus( "{a}" );
[then]payer un bonus de {a:amount}=due.bonus( "{a}" );
[then]retenir un malus de {a:amount}=due.malus( "{a}" );
[then]retenir une pénalité de {a:amount}=due.penalty( "{a}" );
[then]accorder un avoir de {a:amount}=due.credit( "{a}" );
[then]compter {n:one} point=due.points( "{n}" );
[then]compter {n:number} points=due.points( "{n}" );
[then]compter {n:number} point(s)=due.points( "{n}" );
[then]ne pas verser {s:selection}=due.withhold( "{s}" );
[then]limiter {s:selection} : {l:limit}=due.limit( "{s}", "{l}" );
[then]le mois est en phase de démarrage=due.phase( "start-up" );
[then]le mois est en phase à l'acte=due.phase( "per act" );
[then]le mois est dans la phase « {p:name} »=due.phase( "{p}" );
[then]signaler « {t:text} »=due.notice( "{t}" );
[then]rien n'est dû=due.nothing();
[then]sinon rien n'est dû=due.otherwiseNothing();

# Ce qui vient après les limites : sommes restituées, mises en réserve et libérées ; taxes.
[then]restituer {a:amount}=due.earnBack( "{a}" );
[then]mettre en réserve {m:meaning}=due.hold( "{m}" );
[then]sur {m:meaning}, mettre en réserve ce qui va {b:beyond}=due.hold( "{m}", "{b}" );
[then]libérer {h:released}=due.release( "{h}" );
[then]ajouter une taxe de {a:amount}=due.tax( "{a}" );
[then]ajouter une TVA de {a:amount}=due.tax( "{a}" );
[then]ajouter la TVA : {a:amount}=due.tax( "{a}" );
[then]ajouter la taxe : {a:amount}=due.tax( "{a}" );

# Ce que les termes du contrat désignent.
[then]« {t:text} » désigne {m:meaning}=due.define( "{t}", "{m}" );

# Mesures comptées à partir des appels du mois, selon leur durée.
[then]« {t:text} » désigne {q:calls}=due.define( "{t}", "{q}" );

# Prix qui suivent un indice, ou augmentent d'année en année.
[then]réviser {s:repriced} selon {r:revision}=due.revise( "{s}", "{r}" );
